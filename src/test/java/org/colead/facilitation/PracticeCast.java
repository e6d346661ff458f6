package org.colead.facilitation;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.colead.brief.BriefDesk;
import org.colead.brief.BriefText;
import org.colead.decision.DecisionCourse;
import org.colead.decision.DecisionId;
import org.colead.decision.DecisionRegister;
import org.colead.decision.DecisionService;
import org.colead.decision.Draft;
import org.colead.decision.Method;
import org.colead.decision.NewDecision;
import org.colead.decision.Outcome;
import org.colead.decision.ProposalText;
import org.colead.decision.RegisterCast;
import org.colead.decision.Rule;
import org.colead.decision.Stage;
import org.colead.decision.Workload;
import org.colead.deliberation.Deliberation;
import org.colead.kernel.CommandKey;
import org.colead.kernel.Minutes;
import org.colead.kernel.Money;
import org.colead.platform.StoryClock;
import org.springframework.stereotype.Component;

/// Practice decisions of a team, and drafts that ask much or little.
@Component
public class PracticeCast {

    private final DecisionService decisions;
    private final DecisionCourse course;
    private final DecisionRegister register;
    private final Deliberation deliberation;
    private final BriefDesk desk;
    private final RegisterCast cast;
    private final StoryClock clock;

    PracticeCast(
            DecisionService decisions,
            DecisionCourse course,
            DecisionRegister register,
            Deliberation deliberation,
            BriefDesk desk,
            RegisterCast cast,
            StoryClock clock) {
        this.decisions = decisions;
        this.course = course;
        this.register = register;
        this.deliberation = deliberation;
        this.desk = desk;
        this.cast = cast;
        this.clock = clock;
    }

    /// A draft of Theo's that could be opened.
    public DecisionId draft(
            RegisterCast.Team team, String title, Money money, int hoursEach, boolean practice) {
        var id =
                decisions.draft(
                        new NewDecision(
                                team.group(), title, "Shall we?", practice, Optional.empty()),
                        CommandKey.next(),
                        team.theo());
        var number = register.details(id, team.theo()).number();
        decisions.rewrite(id, words(team, title, money, hoursEach), number, team.theo());
        return id;
    }

    /// A practice decision, adopted and with its brief, begun four days ago.
    public DecisionId practised(RegisterCast.Team team, String title) {
        var id = new DecisionId[1];
        cast.ago(4, () -> id[0] = draft(team, title, Money.whole(100), 1, true));
        cast.ago(4, () -> course.moveOn(id[0], Stage.DRAFTING, team.theo()));
        later(team, id[0], Stage.CLARIFYING, 1);
        deliberation.pass(id[0], CommandKey.next(), team.theo());
        deliberation.pass(id[0], CommandKey.next(), team.hana());
        later(team, id[0], Stage.REACTING, 2);
        cast.ago(
                1,
                () -> {
                    course.beginChecking(id[0], team.theo());
                    course.conclude(id[0], Outcome.ADOPTED, team.theo());
                    desk.write(id[0], BRIEF, 0, team.theo());
                    desk.publish(id[0], team.theo());
                });
        return id[0];
    }

    private void later(RegisterCast.Team team, DecisionId id, Stage from, int hours) {
        clock.at(
                clock.instant().minus(Duration.ofDays(4)).plus(Duration.ofHours(hours)),
                () -> course.moveOn(id, from, team.theo()));
    }

    private Draft words(RegisterCast.Team team, String title, Money money, int hoursEach) {
        return new Draft(
                title,
                "Shall we?",
                new ProposalText("For everybody, by October.", "With coverage.", "", "", "Look."),
                "Adequate resources",
                "All staff",
                Optional.of(team.envelope()),
                money,
                Optional.of(workload(hoursEach)),
                Rule.of(Method.CONSENT),
                Optional.of(cast.today().plusDays(28)),
                "Coverage is missing.",
                "",
                "");
    }

    private static Workload workload(int hoursEach) {
        return hoursEach == 0
                ? Workload.NONE
                : new Workload(
                        4,
                        List.of(
                                new Workload.Part(
                                        Minutes.of(hoursEach, 0),
                                        Workload.Source.ADDED,
                                        "The new round")));
    }

    private static final BriefText BRIEF =
            new BriefText(
                    "It is done from Monday on.",
                    List.of(new BriefText.Change("from Monday", "Art moves to Friday.", "")),
                    "It was missing.",
                    List.of(),
                    "To leave it.");
}
