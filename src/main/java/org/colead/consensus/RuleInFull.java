package org.colead.consensus;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.colead.decision.PointRule;
import org.colead.decision.Rule;
import org.colead.kernel.Digest;

/// The whole rule of a check in words of which there is one form, `name=value` a line, so that the
/// record can commit it. A line is never renamed: what was committed once is compared with it.
final class RuleInFull {

    private final List<String> lines = new ArrayList<>();

    private RuleInFull() {}

    static Digest digest(Rule rule) {
        return Digest.of(words(rule));
    }

    static String words(Rule rule) {
        var full = new RuleInFull();
        full.line("method", rule.method())
                .line("quorum", rule.quorum())
                .line("limit", rule.limit());
        var ballot = rule.ballot();
        full.line("alike", ballot.alike()).line("none-of-these", ballot.noneOfThese());
        var by = ballot.counting();
        full.line("skipped", by.forgiven())
                .line("repeats", by.repeats())
                .line("eliminate", by.elimination())
                .line("threshold", by.threshold());
        by.mayNotWin().forEach(name -> full.line("may-not-win", name));
        var points = ballot.points();
        full.line("highest", PointRule.HIGHEST_SCORE)
                .line("dots", points.dots())
                .line("most", points.most())
                .line("ties", points.tied());
        return String.join("\n", full.lines);
    }

    private RuleInFull line(String name, Object value) {
        var word =
                value instanceof Enum<?> one
                        ? one.name().toLowerCase(Locale.ROOT)
                        : value.toString();
        lines.add(name + "=" + word);
        return this;
    }
}
