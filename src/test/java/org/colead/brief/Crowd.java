package org.colead.brief;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.colead.decision.DecisionId;
import org.colead.group.GroupId;
import org.colead.kernel.PersonId;
import org.colead.kernel.UuidV7;
import org.colead.people.UnitId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/// Fills a school, a group and its decision with people and what they said, row by row: for tests
/// that only count, where the services would take too long.
@Component
public class Crowd {

    private static final String NOW = "utc_timestamp(6)";

    private final JdbcTemplate jdbc;

    Crowd(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /// So many more staff and members, each with what a person can have said about the decision.
    public void join(
            int people, UnitId unit, GroupId group, DecisionId decision, PersonId answerer) {
        var ids = IntStream.range(0, people).mapToObj(_ -> UuidV7.next()).toList();
        staff(ids, unit, group);
        affected(ids, decision);
        for (var kind : List.of("QUESTION", "REACTION", "CONCERN", "INPUT")) {
            said(ids, kind, decision, answerer);
        }
        checked(ids, decision);
        briefed(ids, decision);
    }

    private void staff(List<UUID> ids, UnitId unit, GroupId group) {
        rows(
                "insert into person (id, version, name, email, title, joined_at) values (?1, 0,"
                        + " 'Nora Vance', concat(?1, '@example.org'), '', NOW)",
                ids);
        rows("insert into person_unit (person_id, unit_id) values (?1, '" + unit + "')", ids);
        jdbc.update(
                "insert ignore into hours_participant (pool_id, person_id, first_week) select p.id,"
                        + " w.person_id, '2000-01-03' from hours_pool p join person_unit w on"
                        + " w.unit_id = p.unit_id where p.unit_id = ?",
                unit.toString());
        rows(
                "insert into membership (id, group_id, person_id, guest, invited_by, invited_at,"
                        + " accepted_at) values (uuid(), '"
                        + group
                        + "', ?1, false, ?1, NOW, NOW)",
                ids);
    }

    private void affected(List<UUID> ids, DecisionId decision) {
        rows("insert into decision_affected values ('" + decision + "', ?1)", ids);
    }

    private void said(List<UUID> ids, String kind, DecisionId decision, PersonId answerer) {
        var once = kind.equals("REACTION") ? "?1" : "null";
        rows(
                "insert into contribution (id, decision_id, kind, author_id, once_by, words,"
                        + " settled, text_version, at, version) values (uuid(), '"
                        + decision
                        + "', '"
                        + kind
                        + "', ?1, "
                        + once
                        + ", 'Words.', true, 1, NOW, 0)",
                ids);
        jdbc.update(
                ("insert into answer (contribution_id, number, how, words, text_version,"
                                + " answered_by, at) select c.id, 0, if(kind = 'CONCERN',"
                                + " 'ADDRESSED', null), 'It is.', 1, ?, NOW from contribution c"
                                + " where c.decision_id = ? and c.kind = ? and not exists (select 1"
                                + " from answer a where a.contribution_id = c.id)")
                        .replace("NOW", NOW),
                answerer.toString(),
                decision.toString(),
                kind);
    }

    private void checked(List<UUID> ids, DecisionId decision) {
        var checks =
                jdbc.queryForList(
                        "select id from consensus_check where decision_id = ?",
                        String.class,
                        decision.toString());
        for (var check : checks) {
            rows("insert into check_member values ('" + check + "', ?1)", ids);
            rows(
                    "insert into member_position (id, check_id, decision_id, member_id, choice,"
                            + " reason, workable, given_at, confirmed, version) values (uuid(),"
                            + " '"
                            + check
                            + "', '"
                            + decision
                            + "', ?1, 2, 'Good.', '', NOW, true, 0)",
                    ids);
        }
    }

    private void briefed(List<UUID> ids, DecisionId decision) {
        var briefs =
                jdbc.queryForList(
                        "select id from brief where decision_id = ?",
                        String.class,
                        decision.toString());
        for (var brief : briefs) {
            rows(
                    "insert into brief_reader (brief_id, person_id, token, acknowledged_at) values"
                            + " ('"
                            + brief
                            + "', ?1, sha2(concat(?1, '"
                            + brief
                            + "'), 256), NOW)",
                    ids);
            rows(
                    "insert into brief_response (id, brief_id, person_id, words, at, version)"
                            + " values (uuid(), '"
                            + brief
                            + "', ?1, 'Does art move?', NOW, 0)",
                    ids);
            jdbc.update(
                    "insert into brief_concern (brief_id, position, contribution_id, author_id, words, how, answer)"
                            + " select ?, 1000 + (select count(*) from brief_concern where brief_id = ?) + row_number() over (order by id), id,"
                            + " author_id, words, 'ADDRESSED', 'It is.' from contribution where"
                            + " decision_id = ? and kind = 'CONCERN' and id not in (select"
                            + " contribution_id from brief_concern where brief_id = ?)",
                    brief,
                    brief,
                    decision.toString(),
                    brief);
        }
    }

    private void rows(String insert, List<UUID> ids) {
        int times = insert.split("\\?1", -1).length - 1;
        jdbc.batchUpdate(
                insert.replace("?1", "?").replace("NOW", NOW),
                ids,
                500,
                (statement, id) -> {
                    for (int n = 1; n <= times; n++) {
                        statement.setString(n, id.toString());
                    }
                });
    }
}
