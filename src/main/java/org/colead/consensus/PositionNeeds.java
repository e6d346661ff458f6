package org.colead.consensus;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.colead.kernel.Need;
import org.colead.kernel.NeedSource;
import org.colead.kernel.PersonId;
import org.colead.kernel.Sentence;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Open checks that wait for a member’s position, or for their word on one that was witnessed.
@Component
class PositionNeeds implements NeedSource {

    private static final int MINUTES = 5;

    private final JdbcClient jdbc;
    private final Clock clock;

    PositionNeeds(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public List<Need> needsOf(PersonId person) {
        return jdbc.sql(
                        """
                        select c.*, p.id as witnessed,
                               (select count(*) from check_member a
                                 where a.check_id = c.id) as members,
                               (select count(*) from member_position a
                                 where a.check_id = c.id and a.confirmed
                                   and a.set_aside_at is null) as answered,
                               (select e.text_version from consensus_check e
                                  join member_position q on q.check_id = e.id
                                 where e.decision_id = c.decision_id and e.passed is not null
                                   and not e.sense and not c.sense
                                   and q.member_id = m.member_id
                                   and q.confirmed and q.set_aside_at is null
                                 order by e.number desc limit 1) as earlier
                          from consensus_check c
                          join check_member m on m.check_id = c.id and m.member_id = ?
                          left join member_position p
                            on p.check_id = c.id and p.member_id = m.member_id
                         where c.closed_at is null and c.closes_at > ?
                           and (p.id is null or not p.confirmed)
                         order by c.closes_at
                        """)
                .params(person.toString(), LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .query(PositionNeeds::need)
                .list();
    }

    private static Need need(ResultSet row, int number) throws SQLException {
        boolean witnessed = row.getString("witnessed") != null;
        return new Need(
                UUID.fromString(row.getString("decision_id")),
                what(row, witnessed),
                row.getString("title"),
                witnessed
                        ? Sentence.of(
                                "Another member witnessed it for you. Confirm it, or give your own.")
                        : why(row),
                Sentence.of(witnessed ? "Read it" : "Give your position"),
                "decisions/"
                        + row.getString("decision_id")
                        + (row.getBoolean("sense") ? "/sense" : "/check"),
                Optional.of(CheckRow.instant(row, "closes_at")),
                MINUTES,
                Optional.of(
                        Sentence.of(
                                row.getBoolean("sense")
                                        ? "When it closes, all positions are shown. Nothing is decided by them."
                                        : "When the check closes, all positions are shown beside the names and read by the rule.")));
    }

    private static Sentence what(ResultSet row, boolean witnessed) throws SQLException {
        if (witnessed) {
            return Sentence.of("Confirm your witnessed position");
        }
        return Sentence.of(
                row.getBoolean("sense") ? "Say where you stand so far" : "Give your position");
    }

    private static Sentence why(ResultSet row) throws SQLException {
        var answered =
                Sentence.of(
                        "Version {0}. So far {1} of {2} have answered, and silence is never consent.",
                        row.getInt("text_version"),
                        Spelled.of(row.getInt("answered")),
                        Spelled.of(row.getInt("members")));
        int earlier = row.getInt("earlier");
        return earlier == 0 || earlier == row.getInt("text_version")
                ? answered
                : Sentence.of(
                        "{0} Your position on version {1} no longer counts: words have changed since.",
                        answered, earlier);
    }
}
