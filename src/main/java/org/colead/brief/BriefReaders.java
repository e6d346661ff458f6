package org.colead.brief;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.colead.kernel.Digest;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.colead.people.Present;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Whom a brief reaches, and that they opened or acknowledged it.
@Component
class BriefReaders {

    private final JdbcClient jdbc;
    private final JdbcTemplate batch;
    private final BriefLinks links;
    private final Present present;
    private final Clock clock;

    BriefReaders(
            JdbcClient jdbc, JdbcTemplate batch, BriefLinks links, Present present, Clock clock) {
        this.jdbc = jdbc;
        this.batch = batch;
        this.links = links;
        this.present = present;
        this.clock = clock;
    }

    /// A reader found by the token of their link.
    record Reader(BriefId brief, PersonId person) {}

    void freeze(BriefId brief, List<PersonId> audience) {
        batch.batchUpdate(
                "insert into brief_reader (brief_id, person_id, token) values (?, ?, ?)",
                audience,
                500,
                (statement, person) -> {
                    statement.setString(1, brief.toString());
                    statement.setString(2, person.toString());
                    statement.setString(3, links.first(brief, person).value());
                });
    }

    Optional<Reader> byToken(String token) {
        return jdbc.sql("select brief_id, person_id from brief_reader where token = ?")
                .param(Digest.of(token).value())
                .query((row, _) ->
                        new Reader(
                                BriefId.of(row.getString("brief_id")),
                                PersonId.of(row.getString("person_id"))))
                .optional();
    }

    /// Refuses in words who has left, whatever was sent to them.
    void mustWorkHere(PersonId person) {
        if (present.of(List.of(person)).isEmpty()) {
            throw Refusal.because(
                    "This was sent to somebody who has left, so it opens nothing any more.");
        }
    }

    /// Whether it was sent to them, wherever in the organisation they work by now.
    boolean reaches(BriefId brief, PersonId person) {
        return jdbc.sql("select count(*) from brief_reader where brief_id = ? and person_id = ?")
                        .params(brief.toString(), person.toString())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    void opened(BriefId brief, PersonId person) {
        jdbc.sql(
                        "update brief_reader set opened_at = ? where brief_id = ? and person_id = ?"
                                + " and opened_at is null")
                .params(now(), brief.toString(), person.toString())
                .update();
    }

    void acknowledged(BriefId brief, PersonId person) {
        opened(brief, person);
        jdbc.sql(
                        "update brief_reader set acknowledged_at = ? where brief_id = ? and person_id"
                                + " = ? and acknowledged_at is null")
                .params(now(), brief.toString(), person.toString())
                .update();
    }

    List<PersonId> of(BriefId brief) {
        return jdbc.sql("select person_id from brief_reader where brief_id = ? order by person_id")
                .param(brief.toString())
                .query((row, _) -> PersonId.of(row.getString("person_id")))
                .list();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
