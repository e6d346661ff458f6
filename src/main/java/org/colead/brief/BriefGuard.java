package org.colead.brief;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.colead.decision.DecisionCore;
import org.colead.decision.DecisionId;
import org.colead.decision.DecisionRegister;
import org.colead.decision.Outcome;
import org.colead.decision.Stage;
import org.colead.decision.StageGuard;
import org.colead.decision.StepSource;
import org.colead.deliberation.Contributions;
import org.colead.group.GroupDirectory;
import org.colead.kernel.Condition;
import org.colead.kernel.Sentence;
import org.springframework.stereotype.Component;

/// A decision is published with a complete brief only: every part is there, it is short enough, and
/// authors of concerns have had their time to correct how theirs is stated.
@Component
class BriefGuard implements StageGuard {

    private final Briefs briefs;
    private final Contributions contributions;
    private final DecisionRegister register;
    private final GroupDirectory groups;
    private final List<StepSource> steps;
    private final Clock clock;

    BriefGuard(
            Briefs briefs,
            Contributions contributions,
            DecisionRegister register,
            GroupDirectory groups,
            List<StepSource> steps,
            Clock clock) {
        this.briefs = briefs;
        this.contributions = contributions;
        this.register = register;
        this.groups = groups;
        this.steps = List.copyOf(steps);
        this.clock = clock;
    }

    @Override
    public List<Condition> conditions(DecisionId decision, Stage leaving) {
        if (leaving != Stage.DECIDED) {
            return List.of();
        }
        var core = register.core(decision);
        var text = briefs.findByDecision(decision).map(Brief::text).orElse(BriefText.EMPTY);
        var all = new ArrayList<>(parts(decision, text));
        if (!core.practice() && core.outcome().filter(Outcome::binds).isPresent()) {
            all.add(
                    said(
                            decision,
                            isCarried(decision),
                            "The brief says who carries which step",
                            "steps"));
        }
        all.add(shortEnough(core, text));
        correction(core).ifPresent(all::add);
        return all;
    }

    private static List<Condition> parts(DecisionId decision, BriefText text) {
        Predicate<String> written = words -> !words.isBlank();
        return List.of(
                said(
                        decision,
                        written.test(text.decided()),
                        "The brief says what was decided",
                        "brief"),
                said(
                        decision,
                        !text.changes().isEmpty(),
                        "The brief says what changes, and when",
                        "brief"),
                said(decision, written.test(text.why()), "The brief says why", "brief"),
                said(
                        decision,
                        written.test(text.considered()),
                        "The brief says what was considered",
                        "brief"));
    }

    private List<StepSource.Step> carried(DecisionId decision) {
        return steps.stream().flatMap(source -> source.stepsOf(decision).stream()).toList();
    }

    /// A step that ended before it was done is carried by nobody, and was decided all the same.
    private boolean isCarried(DecisionId decision) {
        var all = carried(decision);
        return !all.isEmpty() && all.stream().noneMatch(StepSource.Step::ended);
    }

    private Condition shortEnough(DecisionCore core, BriefText text) {
        int allowed = groups.rules(core.group()).briefWords();
        int words = WordCount.of(text, carried(core.id()), core.stopSignal());
        var sentence = Sentence.of("The brief has {0} of at most {1} words", words, allowed);
        return words <= allowed
                ? Condition.met(sentence)
                : Condition.missing(sentence, href(core.id(), "brief"));
    }

    private Optional<Condition> correction(DecisionCore core) {
        if (contributions.authorsOfConcerns(core.id()).isEmpty()) {
            return Optional.empty();
        }
        var time = groups.rules(core.group()).correctionTime();
        boolean over = !clock.instant().isBefore(core.stageSince().plus(time));
        var sentence =
                Sentence.of(
                        "Authors of concerns have {0} hours to correct how theirs is stated",
                        time.toHours());
        return Optional.of(
                over
                        ? Condition.met(sentence)
                        : Condition.missing(sentence, href(core.id(), "concerns")));
    }

    private static Condition said(DecisionId id, boolean met, String what, String anchor) {
        var sentence = Sentence.of(what);
        return met
                ? Condition.met(sentence)
                : Condition.missing(Sentence.of("Missing: {0}", sentence), href(id, anchor));
    }

    private static String href(DecisionId id, String anchor) {
        return "decisions/" + id + "#" + anchor;
    }
}
