package org.colead.responsibility;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.colead.authority.Fact;
import org.colead.authority.Subject;
import org.colead.kernel.PersonId;
import org.colead.kernel.Sentence;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What a person carries on a day, within its term.
@Component
class Held {

    private static final String BY =
            """
            select r.id, r.mandate, r.group_id, r.decision_id, r.result, h.accepted_at, r.until_date,
                   g.source as founding
              from responsibility r
              join deliberation_group g on g.id = r.group_id
              join responsibility_holding h
                on h.responsibility_id = r.id and h.passed_at is null
             where r.holder = ? and r.state = 'ACCEPTED' and ? between r.from_date and r.until_date\
            """;

    private static final Where NOWHERE = new Where("", false);

    private final JdbcClient jdbc;
    private final Clock clock;

    Held(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<Now> by(PersonId person, LocalDate today) {
        return jdbc.sql(BY).params(person.toString(), today).query(this::now).list();
    }

    /// Where the decision belongs; asked only where a group entrusted something.
    Where where(List<Now> held, UUID decision) {
        if (held.stream().allMatch(it -> it.decision().isPresent())) {
            return NOWHERE;
        }
        return jdbc.sql("select group_id, opened_at is not null from decision where id = ?")
                .param(decision.toString())
                .query((row, _) -> new Where(row.getString(1), row.getBoolean(2)))
                .optional()
                .orElse(NOWHERE);
    }

    /// The group of a decision.
    ///
    /// @param opened whether others than its authors stand in any relation to it
    record Where(String group, boolean opened) {}

    private Now now(ResultSet row, int number) throws SQLException {
        return new Now(
                row.getString("id"),
                Mandate.valueOf(row.getString("mandate")),
                row.getString("group_id"),
                Optional.ofNullable(row.getString("decision_id")),
                row.getString("result"),
                LocalDate.ofInstant(row.getTimestamp("accepted_at").toInstant(), clock.getZone()),
                row.getObject("until_date", LocalDate.class),
                row.getBoolean("founding"));
    }

    /// One responsibility that is carried now.
    ///
    /// @param founding whether the founding group entrusted it
    record Now(
            String id,
            Mandate mandate,
            String group,
            Optional<String> decision,
            String result,
            LocalDate accepted,
            LocalDate until,
            boolean founding) {

        boolean isOfGroup() {
            return mandate == Mandate.FACILITATES || mandate == Mandate.PUBLISHES;
        }

        /// Whether it holds for subjects of this kind wherever they are; nobody but the founding
        /// group can entrust that.
        boolean reaches(Subject.Type type) {
            return founding && mandate.reaches(type);
        }

        /// Whether it is a step of the decision, or serves every decision of its group.
        boolean reaches(UUID id, Where where) {
            return isOfGroup()
                    ? where.opened() && isEntrustedBy(where.group())
                    : decision.equals(Optional.of(id.toString()));
        }

        boolean isEntrustedBy(String giver) {
            return decision.isEmpty() && group.equals(giver);
        }

        /// “You accepted to allocate collaboration time on 12 September, until 30 June.”
        Fact fact() {
            return new Fact(
                    mandate.fact(),
                    decision.isPresent()
                            ? Sentence.of(
                                    "You accepted “{0}” on {1, date, d MMMM}, until {2, date, d MMMM}.",
                                    result, accepted, until)
                            : Sentence.of(
                                    "You accepted to {0} on {1, date, d MMMM}, until {2, date, d MMMM}.",
                                    mandate.task(), accepted, until));
        }
    }
}
