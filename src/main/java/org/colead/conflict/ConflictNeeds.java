package org.colead.conflict;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.colead.kernel.Need;
import org.colead.kernel.NeedSource;
import org.colead.kernel.PersonId;
import org.colead.kernel.Sentence;
import org.colead.people.People;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Cases that wait for somebody’s turn, for their yes or no to a mediator, or to mediate.
@Component
class ConflictNeeds implements NeedSource {

    private static final String OPEN =
            """
            select c.id, c.opener_id, c.other_id, c.stage, c.about, t.kind, t.by_id
              from conflict_case c
              join conflict_turn t on t.conflict_id = c.id and t.number =
                   (select max(n.number) from conflict_turn n
                     where n.conflict_id = c.id and n.kind <> 'MEDIATED')
             where (c.opener_id = :me or c.other_id = :me) and c.stage not in ('SETTLED', 'LEFT')\
            """;

    private final JdbcClient jdbc;
    private final ConflictRows rows;
    private final NamedMediators named;
    private final WordsKey key;
    private final People people;

    ConflictNeeds(
            JdbcClient jdbc, ConflictRows rows, NamedMediators named, WordsKey key, People people) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.named = named;
        this.key = key;
        this.people = people;
    }

    @Override
    public List<Need> needsOf(PersonId person) {
        var mine =
                jdbc
                        .sql(OPEN)
                        .param("me", person.toString())
                        .query((row, _) -> waiting(row, person))
                        .list()
                        .stream()
                        .flatMap(Optional::stream)
                        .toList();
        var names = people.names(mine.stream().map(Waiting::with).toList());
        return Stream.of(
                        mine.stream().map(it -> turn(it, names.getOrDefault(it.with(), ""))),
                        named.waitingFor(person).stream().map(ConflictNeeds::agreement),
                        rows.asked(person).stream().map(ConflictNeeds::call))
                .flatMap(needs -> needs)
                .toList();
    }

    private static Optional<Waiting> waiting(ResultSet row, PersonId me) throws SQLException {
        var opener = PersonId.of(row.getString("opener_id"));
        var other = PersonId.of(row.getString("other_id"));
        var newest =
                Turn.of(
                        TurnKind.valueOf(row.getString("kind")),
                        PersonId.of(row.getString("by_id")),
                        Sealed.NOTHING,
                        java.time.Instant.EPOCH);
        var stage = ConflictStage.valueOf(row.getString("stage"));
        var due = Due.in(stage, List.of(newest), opener, other);
        var with = me.equals(opener) ? other : opener;
        return due.isFrom(me)
                ? Optional.of(
                        new Waiting(
                                ConflictId.of(row.getString("id")),
                                new Sealed(row.getString("about")),
                                with,
                                due.what()))
                : Optional.empty();
    }

    private Need turn(Waiting it, String name) {
        return need(
                it.id(),
                Sentence.of("Hear each other out"),
                key.open(it.about()),
                switch (it.what()) {
                    case ANSWER_THE_CALL ->
                            Sentence.of("{0} asks you to. Take part, or say why not.", name);
                    case STATE ->
                            Sentence.of(
                                    "{0} was heard. Now say what you want to be understood.", name);
                    case PARAPHRASE -> Sentence.of("Say back what you heard from {0}.", name);
                    case CONFIRM ->
                            Sentence.of(
                                    "{0} says back what they heard. Is it what you meant?", name);
                    case PROPOSE ->
                            Sentence.of(
                                    "You both were heard. What could you and {0} agree on?", name);
                    case ANSWER_THE_PROPOSAL ->
                            Sentence.of("{0} proposes what you could agree on.", name);
                    case NOTHING -> Sentence.of("It is over.");
                });
    }

    private static Need agreement(NamedMediators.ToAgree it) {
        return need(
                it.id(),
                Sentence.of("Agree to a mediator, or go on without them"),
                it.about(),
                Sentence.of(
                        "{0} names {1} to mediate, who learns of it once you agree.",
                        it.namedByName(), it.mediatorName()));
    }

    private static Need call(Asked it) {
        return need(
                it.id(),
                Sentence.of("Mediate, or say that you cannot"),
                "",
                Sentence.of(
                        "{0} and {1} both ask you to help them hear each other out.",
                        it.openerName(), it.otherName()));
    }

    private static Need need(ConflictId id, Sentence what, String title, Sentence why) {
        return new Need(
                id.value(),
                what,
                title,
                why,
                Sentence.of("Open it"),
                "conflicts/" + id,
                Optional.empty(),
                5,
                Optional.of(Sentence.of("Nobody else sees that it waits for you.")));
    }

    private record Waiting(ConflictId id, Sealed about, PersonId with, Due.What what) {}
}
