package org.colead.facilitation;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.colead.decision.Stage;
import org.colead.group.GroupRules;
import org.colead.kernel.Sentence;

/// How long a round has been open, and what the charter gives it.
public record RoundTime(Duration open, Stage stage, GroupRules rules) {

    private static final Duration IN_HOURS_UNTIL = Duration.ofHours(48);

    static RoundTime of(Stage stage, Instant since, GroupRules rules, Instant now) {
        var open = Duration.between(since, now);
        return new RoundTime(open.isNegative() ? Duration.ZERO : open, stage, rules);
    }

    public Sentence openFor() {
        return Sentence.of("Open for {0}", span(open));
    }

    /// What the charter says of this round; empty where it says nothing.
    public Optional<Sentence> charter() {
        return switch (stage) {
            case REACTING -> Optional.of(toReact());
            case CONCERNS ->
                    Optional.of(
                            Sentence.of(
                                    "Before the check, the text stands unchanged for {0}.",
                                    span(rules.textStands())));
            default -> Optional.empty();
        };
    }

    private Sentence toReact() {
        var left = rules.reactionTime().minus(open);
        return left.isPositive()
                ? Sentence.of(
                        "The charter gives it {0}; {1} are left.",
                        span(rules.reactionTime()), span(left))
                : Sentence.of(
                        "The {0} that the charter gives it are over.", span(rules.reactionTime()));
    }

    private static Sentence span(Duration time) {
        if (time.toMinutes() < 60) {
            return Sentence.of("{0, plural, one {# minute} other {# minutes}}", time.toMinutes());
        }
        return time.compareTo(IN_HOURS_UNTIL) < 0
                ? Sentence.of("{0, plural, one {# hour} other {# hours}}", time.toHours())
                : Sentence.of("{0, plural, one {# day} other {# days}}", time.toDays());
    }
}
