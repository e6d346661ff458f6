package org.colead.deliberation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.colead.decision.DecisionCourse;
import org.colead.decision.DecisionId;
import org.colead.decision.DecisionRegister;
import org.colead.decision.DecisionService;
import org.colead.decision.Draft;
import org.colead.decision.Method;
import org.colead.decision.NewDecision;
import org.colead.decision.ProposalText;
import org.colead.decision.Rule;
import org.colead.decision.Stage;
import org.colead.decision.Workload;
import org.colead.group.GroupCast;
import org.colead.group.GroupId;
import org.colead.kernel.CommandKey;
import org.colead.kernel.Money;
import org.colead.kernel.PersonId;
import org.colead.people.Cast;
import org.colead.platform.StoryClock;
import org.springframework.stereotype.Component;

/// Decisions at a stage before the check, each with a school, a team and authors of its own.
@Component
public class RoundsCast {

    private static final ProposalText TEXT =
            new ProposalText(
                    "Each teacher has five hours a week.",
                    "With paid coverage.",
                    "",
                    "",
                    "Week 10.");

    private final Cast cast;
    private final GroupCast groups;
    private final DecisionService decisions;
    private final DecisionCourse course;
    private final DecisionRegister register;
    private final Deliberation deliberation;
    private final StoryClock clock;

    RoundsCast(
            Cast cast,
            GroupCast groups,
            DecisionService decisions,
            DecisionCourse course,
            DecisionRegister register,
            Deliberation deliberation,
            StoryClock clock) {
        this.cast = cast;
        this.groups = groups;
        this.decisions = decisions;
        this.course = course;
        this.register = register;
        this.deliberation = deliberation;
        this.clock = clock;
    }

    /// Theo and Marisol are authors, Wes and Priya members with them; Lena works at the school,
    /// outside the group; Noor works elsewhere.
    public record Scene(
            DecisionId decision,
            GroupId group,
            PersonId theo,
            PersonId marisol,
            PersonId wes,
            PersonId priya,
            PersonId lena,
            PersonId noor) {

        public List<PersonId> members() {
            return List.of(theo, marisol, wes, priya);
        }
    }

    /// Drafted two days ago, and moved on to that stage then.
    public Scene at(Stage stage) {
        return ScopedScene.told(clock, Duration.ofDays(2), () -> move(draft(), stage));
    }

    public CommandKey key() {
        return CommandKey.next();
    }

    /// A new version of the text; its number.
    public int amend(Scene scene) {
        var details = register.details(scene.decision(), scene.theo());
        var text = new ProposalText(TEXT.aim(), "With paid lunch coverage.", "", "", TEXT.review());
        var terms = details.frame().terms();
        int replaced = details.text().number();
        return decisions.amend(scene.decision(), text, terms, replaced, scene.theo());
    }

    /// The draft with another “How”, as that author saves it.
    public void rewrite(Scene scene, String how, PersonId author) {
        var text = new ProposalText(TEXT.aim(), how, "", "", TEXT.review());
        var number = register.details(scene.decision(), author).number();
        decisions.rewrite(scene.decision(), words(text), number, author);
    }

    private Scene draft() {
        var school =
                cast.school(
                        "Cedar Hollow",
                        "Theo Brandt",
                        "Marisol Keane",
                        "Wes Tolliver",
                        "Priya Nandakumar",
                        "Lena Ortiz");
        var noor = cast.school("Port Ansel", "Noor Aziz").person("Noor Aziz");
        var theo = school.person("Theo Brandt");
        var marisol = school.person("Marisol Keane");
        var wes = school.person("Wes Tolliver");
        var priya = school.person("Priya Nandakumar");
        var group = groups.group("Leadership team", school.unit(), theo, marisol, wes, priya);
        var decision =
                decisions.draft(
                        NewDecision.of(group, "Five protected hours", "Shall every teacher?"),
                        CommandKey.next(),
                        theo);
        decisions.inviteAuthor(decision, marisol, theo);
        decisions.acceptAuthorship(decision, marisol);
        var number = register.details(decision, theo).number();
        decisions.rewrite(decision, words(TEXT), number, theo);
        return new Scene(
                decision, group, theo, marisol, wes, priya, school.person("Lena Ortiz"), noor);
    }

    /// The draft, to be decided by one person after advice; written two days ago.
    public void byAdvice(Scene scene) {
        ScopedScene.told(clock, Duration.ofDays(2), () -> rewriteForAdvice(scene));
    }

    private Scene rewriteForAdvice(Scene scene) {
        var number = register.details(scene.decision(), scene.theo()).number();
        decisions.rewrite(scene.decision(), words(TEXT, Method.ADVICE), number, scene.theo());
        return scene;
    }

    /// Moves a draft on, as of two days ago.
    public void moveOn(Scene scene, Stage stage) {
        ScopedScene.told(clock, Duration.ofDays(2), () -> move(scene, stage));
    }

    private static Draft words(ProposalText text) {
        return words(text, Method.GRADIENTS);
    }

    private static Draft words(ProposalText text, Method method) {
        return new Draft(
                "Five protected hours",
                "Shall every teacher have five hours?",
                text,
                "Time to learn together",
                "All staff",
                Optional.empty(),
                Money.NONE,
                Optional.of(Workload.NONE),
                Rule.of(method),
                Optional.of(java.time.LocalDate.of(2030, 1, 1)),
                "Coverage is missing twice.",
                "",
                "");
    }

    private Scene move(Scene scene, Stage stage) {
        while (register.core(scene.decision()).stage() != stage) {
            if (register.core(scene.decision()).stage() == Stage.REACTING) {
                scene.members()
                        .forEach(m -> deliberation.pass(scene.decision(), CommandKey.next(), m));
            }
            course.moveOn(scene.decision(), register.core(scene.decision()).stage(), scene.theo());
        }
        return scene;
    }

    private static final class ScopedScene {

        static Scene told(StoryClock clock, Duration ago, java.util.function.Supplier<Scene> act) {
            var scene = new Scene[1];
            Instant then = clock.instant().minus(ago);
            clock.at(then, () -> scene[0] = act.get());
            return scene[0];
        }
    }
}
