package org.colead.deliberation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.colead.decision.BecauseSource;
import org.colead.decision.DecisionId;
import org.colead.decision.Passage;
import org.colead.kernel.PersonId;
import org.colead.kernel.Sentence;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Says which words of a text changed because of what somebody said, without their name where it is
/// not shown.
@Component
class ChangesBecause implements BecauseSource {

    private final JdbcClient jdbc;
    private final Names names;

    ChangesBecause(JdbcClient jdbc, Names names) {
        this.jdbc = jdbc;
        this.names = names;
    }

    @Override
    public List<Because> because(DecisionId decision, PersonId viewer) {
        var found =
                jdbc.sql(
                                """
                                select c.id, c.kind, a.text_version, a.passages,
                                       c.author_id = :viewer as mine,
                                       if(c.salt is null, c.author_id, null) as author_id
                                from contribution c join answer a on a.contribution_id = c.id
                                where c.decision_id = :decision and c.withdrawn_at is null
                                  and a.text_version is not null
                                  and a.number = (select max(number) from answer
                                                  where contribution_id = c.id)
                                order by a.at, c.id
                                limit 200
                                """)
                        .param("decision", decision.toString())
                        .param("viewer", viewer.toString())
                        .query(Cause::read)
                        .list();
        var called = names.of(found.stream().flatMap(cause -> cause.author().stream()).toList());
        return found.stream().map(cause -> cause.said(decision, called)).toList();
    }

    private record Cause(
            UUID id,
            Kind kind,
            int version,
            List<Passage> passages,
            boolean mine,
            Optional<PersonId> author) {

        static Cause read(ResultSet row, int number) throws SQLException {
            return new Cause(
                    row.getObject("id", UUID.class),
                    Kind.valueOf(row.getString("kind")),
                    row.getInt("text_version"),
                    Optional.ofNullable(row.getString("passages"))
                            .map(Passage::read)
                            .orElse(List.of()),
                    row.getBoolean("mine"),
                    Optional.ofNullable(row.getObject("author_id", UUID.class)).map(PersonId::new));
        }

        Because said(DecisionId decision, Map<PersonId, String> called) {
            return new Because(
                    id, version, passages, why(called), "decisions/" + decision + "#said-" + id);
        }

        private Sentence why(Map<PersonId, String> called) {
            boolean concern = kind == Kind.CONCERN;
            if (mine) {
                return Sentence.of(
                        concern
                                ? "Changed because of your concern"
                                : "Changed because of your input");
            }
            return author.map(person -> Names.in(called, person))
                    .map(name ->
                            concern
                                    ? Sentence.of("Changed because of {0}’s concern", name)
                                    : Sentence.of("Changed because of {0}’s input", name))
                    .orElseGet(() -> Sentence.of("Changed because of a concern"));
        }
    }
}
