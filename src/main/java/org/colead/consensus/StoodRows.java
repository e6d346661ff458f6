package org.colead.consensus;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.colead.kernel.Slice;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/// Reads the positions of a closed check: the furthest from agreement first, of one choice those
/// with a reason first, then by name. The key of the next page is the last position’s id.
@Component
class StoodRows {

    /// How many of one choice are named at once where they gave no reason.
    static final int NAMED = 20;

    private static final String STOOD =
            """
            with stood as (
                select p.*, coalesce(m.name, '') as name, %s as far, p.reason = '' as silent
                  from member_position p
                  join consensus_check c on c.id = p.check_id and c.passed is not null
                  left join person m on m.id = p.member_id
                 where p.check_id = :check and (p.set_aside_at is not null) = :left)
            """;

    private static final String EACH =
            """
            select s.* from stood s left join stood z on z.id = :after
             where (z.id is null or (s.far, s.silent, s.name, s.id) > (z.far, z.silent, z.name, z.id))
            """;

    private static final String ORDER = " order by s.far, s.silent, s.name, s.id";

    /// The first of each choice; at most so many for each row of the scale.
    private static final String SILENT =
            """
            select s.* from (
                select n.*, row_number() over (partition by n.choice order by n.name, n.id) as nth,
                       count(*) over (partition by n.choice) as together
                  from stood n where n.silent) s
              left join stood z on z.id = :after
             where s.nth <= :named
               and (z.id is null or (s.far, s.silent) > (z.far, z.silent))
            """;

    private final JdbcClient jdbc;

    StoodRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @param left those who left the group before the close, in place of those who were counted
    List<StoodRow> all(CheckId check, ConsensusMethod method, boolean left) {
        return ask(EACH + ORDER, check, method, left, Optional.empty()).query(StoodRow::of).list();
    }

    List<StoodRow> page(
            CheckId check, ConsensusMethod method, boolean left, Optional<String> after) {
        return limited(ask(EACH + limit(), check, method, left, after));
    }

    /// Those who gave a reason.
    List<StoodRow> said(CheckId check, ConsensusMethod method, Optional<String> after) {
        return limited(ask(EACH + " and not s.silent" + limit(), check, method, false, after));
    }

    /// Those of one choice who gave none.
    List<StoodRow> silent(
            CheckId check, ConsensusMethod method, int choice, Optional<String> after) {
        var sql = EACH + " and s.silent and s.choice = :choice" + limit();
        return limited(ask(sql, check, method, false, after).param("choice", choice));
    }

    /// The first of those who gave none, with how many they are of each choice.
    List<Together> together(CheckId check, ConsensusMethod method, Optional<String> after) {
        return ask(SILENT + ORDER, check, method, false, after)
                .param("named", NAMED)
                .query((row, n) -> new Together(StoodRow.of(row, n), row.getInt("together")))
                .list();
    }

    /// What was counted, without names and reasons; alike ones come as one row.
    List<Stance> ballots(CheckId check) {
        return jdbc
                .sql(
                        """
                        select p.choice, p.ballot, count(*) from member_position p
                          join consensus_check c on c.id = p.check_id and c.passed is not null
                         where c.id = ? and p.set_aside_at is null group by p.choice, p.ballot
                        """)
                .param(check.toString())
                .query((row, _) ->
                        Collections.nCopies(
                                row.getInt(3),
                                Stance.kept(row.getInt(1), "", "", row.getString(2))))
                .list()
                .stream()
                .flatMap(List::stream)
                .toList();
    }

    int countLeft(CheckId check) {
        return jdbc.sql(
                        "select count(*) from member_position where check_id = ? and set_aside_at is not null")
                .param(check.toString())
                .query(Integer.class)
                .single();
    }

    record Together(StoodRow row, int together) {}

    private static String limit() {
        return ORDER + " limit " + (Slice.SIZE + 1);
    }

    private static List<StoodRow> limited(StatementSpec asked) {
        return asked.query(StoodRow::of).list();
    }

    private StatementSpec ask(
            String sql,
            CheckId check,
            ConsensusMethod method,
            boolean left,
            Optional<String> after) {
        return jdbc.sql(STOOD.formatted(far(method)) + sql)
                .param("check", check.toString())
                .param("left", left)
                .param("after", after.orElse(null));
    }

    private static String far(ConsensusMethod method) {
        var scale = method.fromAgreement().reversed();
        return scale.isEmpty()
                ? "0"
                : scale.stream()
                        .map(String::valueOf)
                        .collect(Collectors.joining(", ", "field(p.choice, ", ")"));
    }
}
