package org.colead.deliberation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.colead.decision.DecisionId;
import org.colead.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads which concerns of a decision are joined, or are to be.
@Component
class JoiningRows {

    private final JdbcClient jdbc;
    private final Names names;

    JoiningRows(JdbcClient jdbc, Names names) {
        this.jdbc = jdbc;
        this.names = names;
    }

    List<JoiningRow> of(DecisionId decision, PersonId viewer) {
        return jdbc.sql(
                        """
                        select j.id, j.proposed_by, j.joined_at,
                               group_concat(c.id order by c.at, c.id separator ' ') as concerns,
                               sum(p.accepted_at is not null) as accepted,
                               group_concat(if(c.author_id = :viewer, c.id, null)
                                            order by c.at, c.id separator ' ') as mine,
                               group_concat(if(c.author_id = :viewer and p.accepted_at is null,
                                               c.id, null)
                                            order by c.at, c.id separator ' ') as asked
                        from joining j
                        join joining_part p on p.joining_id = j.id and p.left_at is null
                        join contribution c on c.id = p.contribution_id
                        where j.decision_id = :decision and j.ended_at is null
                        group by j.id, j.proposed_by, j.joined_at order by j.id limit 50
                        """)
                .param("decision", decision.toString())
                .param("viewer", viewer.toString())
                .query((row, _) -> {
                    var by = SaidAt.person(row, "proposed_by");
                    return new JoiningRow(
                            row.getObject("id", UUID.class),
                            Names.in(names.of(List.of(by)), by),
                            concerns(row, "concerns"),
                            row.getInt("accepted"),
                            row.getObject("joined_at") != null,
                            concerns(row, "asked"),
                            concerns(row, "mine"));
                })
                .list();
    }

    private static List<ContributionId> concerns(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column))
                .map(ids -> Arrays.stream(ids.split(" ")).map(ContributionId::of).toList())
                .orElse(List.of());
    }
}
