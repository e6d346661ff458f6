package org.colead.consensus;

import static org.colead.consensus.CheckRow.instant;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colead.consensus.CheckStatus.Earlier;
import org.colead.consensus.CheckStatus.Mine;
import org.colead.decision.DecisionId;
import org.colead.decision.Rule;
import org.colead.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What everybody in a room may know of a check, the same for all: its scale and how many have
/// answered; once it is closed, the result. For neighbours that have asked who may read.
@Service
@Transactional(readOnly = true)
public class OpenChecks {

    private final JdbcClient jdbc;
    private final CheckRecords records;
    private final CheckResults results;
    private final Wordings wordings;
    private final EarlierPositions earlier;

    OpenChecks(
            JdbcClient jdbc,
            CheckRecords records,
            CheckResults results,
            Wordings wordings,
            EarlierPositions earlier) {
        this.jdbc = jdbc;
        this.records = records;
        this.results = results;
        this.wordings = wordings;
        this.earlier = earlier;
    }

    /// The check that takes positions, or else the sense check that does.
    public Optional<OpenCheck> of(DecisionId decision) {
        return jdbc.sql(
                        CheckRow.SELECT
                                + " where c.decision_id = ? and c.closed_at is null"
                                + " order by c.sense limit 1")
                .param(decision.toString())
                .query(CheckRow::of)
                .optional()
                .map(this::open);
    }

    private OpenCheck open(CheckRow row) {
        return new OpenCheck(
                row.id(),
                row.number(),
                row.textVersion(),
                row.question(),
                row.rule(),
                row.seed(),
                wordings.scale(row),
                wordings.options(row),
                row.members(),
                row.answered());
    }

    public int answered(CheckId check) {
        return jdbc.sql(
                        "select count(*) from member_position where check_id = ? and confirmed and set_aside_at is null")
                .param(check.toString())
                .query(Integer.class)
                .single();
    }

    /// Whose position an amendment made void, and which version of the text they had judged.
    public Map<PersonId, Integer> voided(CheckId check) {
        return earlier.holders(check);
    }

    /// Until when it takes positions at the latest.
    public Instant closesAt(CheckId check) {
        return jdbc.sql("select closes_at from consensus_check where id = ?")
                .param(check.toString())
                .query((row, _) -> instant(row, "closes_at"))
                .single();
    }

    /// Where a check takes positions.
    public String href(CheckId check) {
        var place = records.placeOf(check);
        return "decisions/" + place.decision() + (place.sense() ? "/sense" : "/check");
    }

    /// A member’s own position, for themselves alone.
    public Optional<Mine> own(CheckId check, PersonId member) {
        return records.mine(check, member);
    }

    /// What a member gave on an older text that still asks the same, for themselves alone.
    public Optional<Earlier> stillOpenTo(CheckId check, PersonId member) {
        return earlier.of(check, member).filter(Earlier::askedAlike);
    }

    public Optional<CheckResult> lastClosed(DecisionId decision) {
        return results.last(decision);
    }

    public Optional<CheckResult> lastSensed(DecisionId decision) {
        return results.lastSensed(decision);
    }

    /// A check that takes positions now.
    ///
    /// @param question what a sense check asks; empty for a check
    /// @param seed what a lot would be drawn from
    public record OpenCheck(
            CheckId id,
            int number,
            int textVersion,
            String question,
            Rule rule,
            String seed,
            List<Choice> scale,
            List<Listed> options,
            int members,
            int answered) {

        public ConsensusMethod method() {
            return ConsensusMethod.of(rule, options, seed);
        }

        /// Whether it decides nothing.
        public boolean sense() {
            return !question.isEmpty();
        }

        /// Whether some choice must say what would make the proposal workable.
        public boolean asksWayForward() {
            return scale.stream().anyMatch(choice -> method().needsWayForward(choice.number()));
        }

        public int needed() {
            return Quorum.needed(members, rule.quorum());
        }

        public boolean quorumReached() {
            return answered >= needed();
        }

        public OpenCheck counted(int now) {
            return new OpenCheck(
                    id, number, textVersion, question, rule, seed, scale, options, members, now);
        }
    }
}
