package org.colead.deliberation;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.colead.decision.DecisionId;
import org.colead.decision.DecisionRegister;
import org.colead.decision.Stage;
import org.colead.decision.StageGuard;
import org.colead.group.GroupDirectory;
import org.colead.kernel.Condition;
import org.colead.kernel.Sentence;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Keeps a decision where it is while a question, a reaction, a concern or an input is open.
@Component
class AnswersGuard implements StageGuard {

    private final Waiting waiting;
    private final ObjectProvider<DecisionRegister> register;
    private final GroupDirectory groups;
    private final Clock clock;

    AnswersGuard(
            Waiting waiting,
            ObjectProvider<DecisionRegister> register,
            GroupDirectory groups,
            Clock clock) {
        this.waiting = waiting;
        this.register = register;
        this.groups = groups;
        this.clock = clock;
    }

    @Override
    public List<Condition> conditions(DecisionId decision, Stage leaving) {
        return switch (leaving) {
            case CLARIFYING -> List.of(questions(decision, waiting.tallies(decision)));
            case REACTING -> List.of(reactions(decision));
            case CONCERNS -> concernsAndInput(decision, waiting.tallies(decision));
            case DECIDED -> leftByTheCheck(decision, waiting.tallies(decision));
            default -> List.of();
        };
    }

    private static Condition questions(DecisionId decision, Map<Kind, Tally> tallies) {
        return answered(
                tallies.getOrDefault(Kind.QUESTION, Tally.NONE),
                "Questions are answered",
                "{0} of {1, plural, one {# question} other {# questions}} {0, plural, one {has}"
                        + " other {have}} no answer",
                "decisions/" + decision + "#questions");
    }

    /// What somebody consented with is answered before the brief; all others were before the check.
    private static List<Condition> leftByTheCheck(DecisionId decision, Map<Kind, Tally> tallies) {
        return tallies.getOrDefault(Kind.CONCERN, Tally.NONE).open() == 0
                ? List.of()
                : List.of(concerns(decision, tallies));
    }

    private static Condition concerns(DecisionId decision, Map<Kind, Tally> tallies) {
        return answered(
                tallies.getOrDefault(Kind.CONCERN, Tally.NONE),
                "Concerns are answered",
                "{0} of {1, plural, one {# concern} other {# concerns}} {0, plural, one {has}"
                        + " other {have}} no answer",
                "decisions/" + decision + "#concerns");
    }

    private static List<Condition> concernsAndInput(DecisionId decision, Map<Kind, Tally> tallies) {
        return List.of(
                concerns(decision, tallies),
                answered(
                        tallies.getOrDefault(Kind.INPUT, Tally.NONE),
                        "Staff input is answered",
                        "{0} of {1, plural, one {# staff input} other {# staff inputs}} {0, plural, one"
                                + " {has} other {have}} no answer",
                        "decisions/" + decision + "#input"));
    }

    private static Condition answered(Tally tally, String met, String missing, String href) {
        return tally.open() == 0
                ? Condition.met(Sentence.of(met))
                : Condition.missing(Sentence.of(missing, tally.open(), tally.all()), href);
    }

    private Condition reactions(DecisionId decision) {
        var core = register.getObject().core(decision);
        var members = groups.members(core.group());
        int silent = members.size() - waiting.reacted(decision, members);
        if (silent == 0) {
            return Condition.met(Sentence.of("Every member reacted or passed"));
        }
        var time = groups.rules(core.group()).reactionTime();
        if (!clock.instant().isBefore(core.stageSince().plus(time))) {
            return Condition.met(ranOut(time));
        }
        return Condition.missing(
                Sentence.of(
                        "{0} of {1, plural, one {# member} other {# members}} {0, plural, one {has}"
                                + " other {have}} not reacted yet",
                        silent, members.size()),
                "decisions/" + decision + "#reactions");
    }

    private static Sentence ranOut(Duration time) {
        return Sentence.of(
                "The {0, plural, one {# hour} other {# hours}} to react ran out", time.toHours());
    }
}
