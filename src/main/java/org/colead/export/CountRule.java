package org.colead.export;

import java.util.List;
import java.util.Optional;
import org.colead.decision.BallotRule;
import org.colead.decision.Counting;
import org.colead.decision.Method;
import org.colead.decision.PointRule;
import org.colead.decision.Rule;
import org.colead.kernel.Sentence;

/// By what the ballots of a check over options were counted, as part of a [ClosedCheck].
///
/// @param said the same in sentences
/// @param skipped how many skipped ranks in a row a ballot survived; empty for any number
/// @param mayNotWin names of options that counted in round one and could not win
/// @param highest score that one option could be given
/// @param dots of each member, of which `most` could lie on one option
public record CountRule(
        boolean noneOfThese,
        List<Sentence> said,
        Optional<BallotRule.Alike> alike,
        Optional<Integer> skipped,
        Optional<Counting.Repeats> repeats,
        Optional<Counting.Elimination> elimination,
        Optional<Counting.Threshold> threshold,
        List<String> mayNotWin,
        Optional<Integer> highest,
        Optional<Integer> dots,
        Optional<Integer> most,
        Optional<PointRule.Tied> tied) {

    /// What of a rule its method counts by; empty where a scale is answered.
    static Optional<CountRule> of(Rule rule) {
        return switch (rule.method()) {
            case RANKED -> Optional.of(ranked(rule));
            case SCORE, DOTS -> Optional.of(points(rule));
            default -> Optional.empty();
        };
    }

    private static CountRule ranked(Rule rule) {
        var by = rule.ballot().counting();
        return new CountRule(
                rule.ballot().noneOfThese(),
                rule.ballot().said(rule.method()),
                Optional.of(rule.ballot().alike()),
                Optional.of(by.forgiven()).filter(ranks -> ranks != Counting.ANY),
                Optional.of(by.repeats()),
                Optional.of(by.elimination()),
                Optional.of(by.threshold()),
                by.mayNotWin(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static CountRule points(Rule rule) {
        var points = rule.ballot().points();
        boolean dots = rule.method() == Method.DOTS;
        return new CountRule(
                rule.ballot().noneOfThese(),
                rule.ballot().said(rule.method()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                dots ? Optional.empty() : Optional.of(PointRule.HIGHEST_SCORE),
                dots ? Optional.of(points.dots()) : Optional.empty(),
                dots ? Optional.of(points.most()) : Optional.empty(),
                Optional.of(points.tied()));
    }
}
