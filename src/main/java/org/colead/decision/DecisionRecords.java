package org.colead.decision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.colead.group.EnvelopeId;
import org.colead.group.GroupId;
import org.colead.kernel.Minutes;
import org.colead.kernel.Money;
import org.colead.kernel.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads one decision in five statements, however much belongs to it.
@Component
class DecisionRecords {

    private final JdbcClient jdbc;

    DecisionRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The row of the decision with its newest text.
    record Head(
            DecisionId id,
            GroupId group,
            boolean practice,
            String title,
            String ask,
            Stage stage,
            Instant stageAt,
            boolean opened,
            Optional<Stage> parkedFrom,
            Rule rule,
            String goal,
            String affectedNote,
            Optional<EnvelopeId> envelope,
            Money money,
            Optional<Integer> workloadPeople,
            boolean trial,
            Optional<LocalDate> review,
            String stopSignal,
            String prediction,
            String fallback,
            VersionText text,
            int failedChecks,
            int reviewsPostponed,
            Optional<Outcome> outcome,
            Optional<String> chosen,
            boolean recommendation,
            boolean replied,
            Optional<String> reason,
            Optional<DoneFirst> doneFirst,
            long version) {}

    record AuthorRow(PersonId person, Optional<Instant> accepted) {}

    Optional<Head> head(DecisionId id) {
        return jdbc.sql(
                        """
                        select d.*, t.aim, t.how, t.money as money_words, t.limits, t.review, t.option_lines, t.terms,
                               t.by_id, t.at from decision d
                        join decision_text t on t.decision_id = d.id and t.number = d.text_version - 1
                        where d.id = ?\
                        """)
                .param(id.toString())
                .query((row, _) -> head(row))
                .optional();
    }

    List<AuthorRow> authors(DecisionId id) {
        return jdbc.sql(
                        "select person_id, accepted_at from decision_author where decision_id = ?"
                                + " order by position")
                .param(id.toString())
                .query((row, _) ->
                        new AuthorRow(person(row, "person_id"), instant(row, "accepted_at")))
                .list();
    }

    List<PersonId> affected(DecisionId id) {
        return jdbc.sql("select person_id from decision_affected where decision_id = ? limit 1000")
                .param(id.toString())
                .query((row, _) -> person(row, "person_id"))
                .list();
    }

    List<Workload.Part> parts(DecisionId id) {
        return jdbc.sql(
                        "select minutes, source, what from decision_part where decision_id = ?"
                                + " order by position")
                .param(id.toString())
                .query((row, _) ->
                        new Workload.Part(
                                new Minutes(row.getInt("minutes")),
                                Workload.Source.valueOf(row.getString("source")),
                                row.getString("what")))
                .list();
    }

    Map<Stage, Instant> entered(DecisionId id) {
        var entered = new EnumMap<Stage, Instant>(Stage.class);
        jdbc.sql(
                        "select stage, entered_at from decision_stage where decision_id = ?"
                                + " order by position")
                .param(id.toString())
                .query(row -> {
                    entered.put(
                            Stage.valueOf(row.getString("stage")),
                            row.getTimestamp("entered_at").toInstant());
                });
        return entered;
    }

    List<VersionText> versions(DecisionId id) {
        return jdbc.sql(
                        """
                        select number + 1 as number, aim, how, money as money_words, limits, review, option_lines, terms,
                               by_id, at from decision_text where decision_id = ? order by number desc limit 50\
                        """)
                .param(id.toString())
                .query((row, _) -> text(row, row.getInt("number")))
                .list();
    }

    private static Head head(ResultSet row) throws SQLException {
        return new Head(
                DecisionId.of(row.getString("id")),
                GroupId.of(row.getString("group_id")),
                row.getBoolean("practice"),
                row.getString("title"),
                row.getString("ask"),
                Stage.valueOf(row.getString("stage")),
                row.getTimestamp("stage_at").toInstant(),
                row.getTimestamp("opened_at") != null,
                maybe(row.getString("parked_from")).map(Stage::valueOf),
                new Rule(
                        Method.valueOf(row.getString("method")),
                        row.getInt("quorum"),
                        row.getInt("limit_percent"),
                        BallotColumns.read(row)),
                row.getString("goal"),
                row.getString("affected_note"),
                maybe(row.getString("envelope_id")).map(EnvelopeId::of),
                new Money(row.getLong("money_cents")),
                Optional.ofNullable((Integer) row.getObject("workload_people")),
                row.getBoolean("trial"),
                maybe(row.getObject("review_on", LocalDate.class)),
                row.getString("stop_signal"),
                row.getString("prediction"),
                row.getString("fallback"),
                text(row, row.getInt("text_version")),
                row.getInt("failed_checks"),
                row.getInt("reviews_postponed"),
                maybe(row.getString("outcome")).map(Outcome::valueOf),
                maybe(row.getString("chosen_option")),
                row.getBoolean("recommendation"),
                row.getObject("followed") != null,
                maybe(row.getString("reason")),
                FirstActs.read(row),
                row.getLong("version"));
    }

    private static VersionText text(ResultSet row, int number) throws SQLException {
        return new VersionText(
                number,
                new ProposalText(
                        row.getString("aim"),
                        row.getString("how"),
                        row.getString("money_words"),
                        row.getString("limits"),
                        row.getString("review"),
                        Option.of(row.getString("option_lines")),
                        row.getString("terms")),
                person(row, "by_id"),
                row.getTimestamp("at").toInstant());
    }

    static PersonId person(ResultSet row, String column) throws SQLException {
        return new PersonId(UUID.fromString(row.getString(column)));
    }

    static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return maybe(row.getTimestamp(column)).map(Timestamp::toInstant);
    }

    static <T> Optional<T> maybe(@Nullable T value) {
        return Optional.ofNullable(value);
    }
}
