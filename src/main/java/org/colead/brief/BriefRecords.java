package org.colead.brief;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.colead.decision.DecisionId;
import org.colead.deliberation.ContributionId;
import org.colead.deliberation.How;
import org.colead.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads published briefs from their tables; what readers said to them is read by [ResponseRows].
@Component
class BriefRecords {

    private final JdbcClient jdbc;

    BriefRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Head(
            BriefId id,
            DecisionId decision,
            String decided,
            String why,
            String considered,
            Instant published,
            AnswerTime answer,
            int readers,
            int acknowledged,
            int open,
            boolean mine) {

        /// Until when readers rate the answers: the day by which they are answered themselves.
        boolean rated(LocalDate today) {
            return today.isAfter(answer.by());
        }
    }

    record Concern(
            ContributionId id,
            Optional<ContributionId> joinedTo,
            Optional<PersonId> author,
            String words,
            How how,
            String answer) {}

    /// What stands at the top of it; for nobody in particular where there is no reader.
    Optional<Head> head(BriefId id, Optional<PersonId> reader) {
        return jdbc.sql(
                        """
                        select b.*,
                          (select count(*) from brief_reader r where r.brief_id = b.id and r.acknowledged_at is not null) as acknowledged,
                          (select count(*) from brief_response s where s.brief_id = b.id and s.answer is null) as open_responses,
                          exists (select 1 from brief_reader m where m.brief_id = b.id and m.person_id = :reader
                            and m.acknowledged_at is not null) as mine
                        from brief b where b.id = :id and b.published_at is not null\
                        """)
                .param("id", id.toString())
                .param("reader", reader.map(PersonId::toString).orElse(null))
                .query((row, _) -> head(row))
                .optional();
    }

    private static Head head(ResultSet row) throws SQLException {
        return new Head(
                BriefId.of(row.getString("id")),
                DecisionId.of(row.getString("decision_id")),
                row.getString("decided"),
                row.getString("why"),
                row.getString("considered"),
                row.getTimestamp("published_at").toInstant(),
                new AnswerTime(
                        row.getInt("answer_within"), row.getObject("answer_by", LocalDate.class)),
                row.getInt("readers"),
                row.getInt("acknowledged"),
                row.getInt("open_responses"),
                row.getBoolean("mine"));
    }

    List<BriefText.Change> changes(BriefId id) {
        return jdbc.sql(
                        "select moment, what, for_whom from brief_change where brief_id = ? order by"
                                + " position")
                .param(id.toString())
                .query((row, _) ->
                        new BriefText.Change(
                                row.getString("moment"),
                                row.getString("what"),
                                row.getString("for_whom")))
                .list();
    }

    List<BriefText.Bar> figure(BriefId id) {
        return jdbc.sql("select label, amount from brief_bar where brief_id = ? order by position")
                .param(id.toString())
                .query((row, _) -> new BriefText.Bar(row.getString("label"), row.getInt("amount")))
                .list();
    }

    List<Concern> concerns(BriefId id) {
        return jdbc.sql("select * from brief_concern where brief_id = ? order by position")
                .param(id.toString())
                .query((row, _) ->
                        new Concern(
                                new ContributionId(
                                        UUID.fromString(row.getString("contribution_id"))),
                                Optional.ofNullable(row.getString("joined_to"))
                                        .map(ContributionId::of),
                                person(row, "author_id"),
                                row.getString("words"),
                                How.valueOf(row.getString("how")),
                                row.getString("answer")))
                .list();
    }

    private static Optional<PersonId> person(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column)).map(PersonId::of);
    }
}
