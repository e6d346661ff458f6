package org.colead.consensus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.colead.decision.BallotRule;
import org.colead.decision.BallotRule.Alike;
import org.colead.decision.Counting;
import org.colead.decision.Counting.Elimination;
import org.colead.decision.Counting.Repeats;
import org.colead.decision.Counting.Threshold;
import org.colead.decision.Method;
import org.colead.decision.PointRule;
import org.colead.decision.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/// By what ballots are counted is committed when the check opens: whoever alters it in the database
/// afterwards alters what the record holds otherwise.
@SpringBootTest
class TheRecordHoldsTheRuleTest {

    private static final BallotRule BALLOT =
            new BallotRule(Alike.SKIP, true)
                    .with(
                            new Counting(
                                            1,
                                            Repeats.EXHAUST,
                                            Elimination.ALL_WHO_CANNOT_CATCH_UP,
                                            Threshold.VALID,
                                            "")
                                    .without(List.of("Garden")))
                    .with(new PointRule(4, 2, PointRule.Tied.LOT));

    @Autowired CheckCast cast;
    @Autowired JdbcClient jdbc;
    @Autowired ClosedChecks closed;
    @Autowired Checks checks;

    @Test
    void theEntryThatOpensACheckCommitsItsWholeRule() {
        var rule = new Rule(Method.RANKED, 80, 25, BALLOT);
        var round = cast.round(rule);
        var check = cast.open(round);

        assertThat(entry(check)).contains(RuleInFull.digest(rule).value());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ballot_alike = 'EXHAUST'",
                "ballot_none = false",
                "ballot_forgiven = 2",
                "ballot_repeats = 'SKIP'",
                "ballot_elimination = 'ONE'",
                "ballot_threshold = 'ACTIVE'",
                "ballot_barred = 'Roof'",
                "ballot_barred = ''",
                "ballot_dots = 5",
                "ballot_most = 3",
                "ballot_tied = 'NOBODY_WINS'",
            })
    void whatIsAlteredInAClosedCheckIsNotWhatTheRecordHolds(String altered) {
        var round = cast.round(new Rule(Method.RANKED, 80, 25, BALLOT));
        var check = cast.open(round);
        round.nine().forEach(member -> cast.rank(check, member, 2, 3));
        checks.close(check, round.theo());
        assertThat(entry(check)).contains(RuleInFull.digest(shown(round)).value());

        jdbc.sql("update consensus_check set " + altered + " where id = ?")
                .param(check.toString())
                .update();

        assertThat(entry(check)).doesNotContain(RuleInFull.digest(shown(round)).value());
    }

    static Stream<Rule> rules() {
        return Stream.of(
                new Rule(Method.SCORE, 80, 25, BALLOT),
                new Rule(Method.DOTS, 80, 25, BALLOT),
                new Rule(Method.CONSENT, 80, 25));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void soItIsWhateverTheMethod(Rule rule) {
        var check = cast.open(cast.round(rule));

        assertThat(entry(check)).contains(RuleInFull.digest(rule).value());
    }

    /// The form stays as it is: what was committed once is compared with it.
    @Test
    void theRuleInFullHasOneForm() {
        assertThat(RuleInFull.words(new Rule(Method.RANKED, 80, 25, BALLOT)))
                .isEqualTo(
                        """
                        method=ranked
                        quorum=80
                        limit=25
                        alike=skip
                        none-of-these=true
                        skipped=1
                        repeats=exhaust
                        eliminate=all_who_cannot_catch_up
                        threshold=valid
                        may-not-win=Garden
                        highest=5
                        dots=4
                        most=2
                        ties=lot\
                        """);
    }

    private Rule shown(CheckCast.Round round) {
        return closed.of(round.decision(), round.hana()).getLast().result().rule();
    }

    private String entry(CheckId check) {
        return jdbc.sql(
                        """
                        select p.payload from record_payload p
                          join record_entry e on e.id = p.entry
                         where e.stream = ? and e.kind = 'CheckOpened'
                        """)
                .param(check.toString())
                .query(String.class)
                .single();
    }
}
