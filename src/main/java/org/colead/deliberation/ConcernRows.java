package org.colead.deliberation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colead.decision.DecisionId;
import org.colead.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads the concerns that stand, all of them, for the brief.
@Component
class ConcernRows {

    private final JdbcClient jdbc;
    private final Names names;

    ConcernRows(JdbcClient jdbc, Names names) {
        this.jdbc = jdbc;
        this.names = names;
    }

    List<ConcernInBrief> forBrief(DecisionId decision) {
        var found =
                jdbc.sql(
                                """
                                select c.id, c.joined_to, if(c.salt is null, c.author_id, null) as author_id,
                                       coalesce(c.stated_as, c.words) as stated,
                                       a.how, a.text_version, a.words, a.answered_by
                                from contribution c join answer a on a.contribution_id = c.id
                                where c.decision_id = ? and c.kind = 'CONCERN'
                                  and c.withdrawn_at is null
                                  and a.number = (select max(number) from answer
                                                  where contribution_id = c.id)
                                order by c.at, c.id
                                """)
                        .param(decision.toString())
                        .query(Concern::read)
                        .list();
        var called = names.of(found.stream().flatMap(Concern::people).toList());
        return found.stream().map(concern -> concern.named(called)).toList();
    }

    Map<ContributionId, PersonId> authors(DecisionId decision) {
        return jdbc
                .sql(
                        """
                        select id, author_id from contribution
                        where decision_id = ? and kind = 'CONCERN' and withdrawn_at is null
                        """)
                .param(decision.toString())
                .query((row, _) ->
                        Map.entry(
                                new ContributionId(row.getObject("id", UUID.class)),
                                SaidAt.person(row, "author_id")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private record Concern(
            ContributionId id,
            Optional<ContributionId> joinedTo,
            Optional<PersonId> author,
            String stated,
            How how,
            Optional<Integer> textVersion,
            String answer,
            PersonId answeredBy) {

        static Concern read(ResultSet row, int number) throws SQLException {
            return new Concern(
                    new ContributionId(row.getObject("id", UUID.class)),
                    Optional.ofNullable(row.getObject("joined_to", UUID.class))
                            .map(ContributionId::new),
                    Optional.ofNullable(row.getObject("author_id", UUID.class)).map(PersonId::new),
                    row.getString("stated"),
                    How.valueOf(row.getString("how")),
                    Optional.ofNullable(row.getObject("text_version", Integer.class)),
                    row.getString("words"),
                    SaidAt.person(row, "answered_by"));
        }

        Stream<PersonId> people() {
            return Stream.concat(author.stream(), Stream.of(answeredBy));
        }

        ConcernInBrief named(Map<PersonId, String> names) {
            return new ConcernInBrief(
                    id,
                    joinedTo,
                    author,
                    author.map(person -> Names.in(names, person)),
                    stated,
                    how,
                    textVersion,
                    answer,
                    Names.in(names, answeredBy));
        }
    }
}
