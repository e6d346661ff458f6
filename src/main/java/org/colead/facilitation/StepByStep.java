package org.colead.facilitation;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.colead.decision.Stage;
import org.colead.kernel.Condition;
import org.colead.kernel.Sentence;

/// The rules of a group that goes step by step: small matters, one proposal at a time, and no round
/// passed over.
final class StepByStep {

    /// A round that was opened and closed at once was passed over.
    static final Duration SHORTEST_ROUND = Duration.ofMinutes(5);

    private StepByStep() {}

    static List<Condition> conditions(Matter it, Stage leaving) {
        return switch (leaving) {
            case DRAFTING ->
                    List.of(
                            smallInMoney(it, "envelope"),
                            smallInHours(it, "hours"),
                            oneAtATime(it));
            case PARKED ->
                    it.from().filter(Stage.DRAFTING::equals).isPresent()
                            ? List.of()
                            : List.of(oneAtATime(it));
            case CLARIFYING, REACTING -> List.of(inOrder(it, leaving), held(it));
            case CONCERNS ->
                    Stream.concat(
                                    stillSmall(it).stream(),
                                    Stream.of(inOrder(it, leaving), held(it)))
                            .toList();
            default -> List.of();
        };
    }

    /// An amendment may ask for more than the draft did. What was on its way before the group went
    /// step by step goes on as it is.
    private static List<Condition> stillSmall(Matter it) {
        return it.openedUnderRules()
                ? List.of(smallInMoney(it, "proposal"), smallInHours(it, "proposal"))
                : List.of();
    }

    private static Condition smallInMoney(Matter it, String part) {
        return it.small().coversMoney(it.money())
                ? Condition.met(
                        Sentence.of(
                                "It asks no more than {0}, as you go step by step",
                                it.small().money()))
                : Condition.missing(
                        Sentence.of(
                                "It asks {0}. While you go step by step, a decision asks at most {1}",
                                it.money(), it.small().money()),
                        "decisions/" + it.id() + "#" + part);
    }

    private static Condition smallInHours(Matter it, String part) {
        return it.small().coversHours(it.weekly())
                ? Condition.met(
                        Sentence.of(
                                "It asks no more than {0} a week on top, of all together",
                                it.small().weekly().toString()))
                : Condition.missing(
                        Sentence.of(
                                "It asks {0} a week on top, of all together. While you go step by step, a decision asks at most {1}",
                                it.weekly().toString(), it.small().weekly().toString()),
                        "decisions/" + it.id() + "#" + part);
    }

    private static Condition oneAtATime(Matter it) {
        return it.other()
                .map(other ->
                        Condition.missing(
                                Sentence.of(
                                        "One proposal at a time, while you go step by step: this one waits until “{0}” is published. It is at {1}",
                                        other.title(), other.stage().word()),
                                "decisions/" + other.id()))
                .orElseGet(() -> Condition.met(Sentence.of("No other proposal is on its way")));
    }

    private static Condition inOrder(Matter it, Stage leaving) {
        var passedOver =
                Stream.of(Stage.CLARIFYING, Stage.REACTING)
                        .filter(stage -> stage.compareTo(leaving) < 0)
                        .filter(stage -> !it.entered().contains(stage))
                        .findFirst();
        return passedOver
                .map(stage ->
                        Condition.missing(
                                Sentence.of("A round was passed over: {0}", stage.word()),
                                "decisions/" + it.id()))
                .orElseGet(() -> Condition.met(Sentence.of("Every round before it was held")));
    }

    private static Condition held(Matter it) {
        var words =
                Sentence.of(
                        "The round has stood open for {0} minutes at least",
                        SHORTEST_ROUND.toMinutes());
        return it.open().compareTo(SHORTEST_ROUND) >= 0
                ? Condition.met(words)
                : Condition.missing(
                        Sentence.of(
                                "While you go step by step, a round stands open for {0} minutes at least, so that nobody is passed over",
                                SHORTEST_ROUND.toMinutes()),
                        "decisions/" + it.id());
    }
}
