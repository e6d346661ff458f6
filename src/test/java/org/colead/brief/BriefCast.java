package org.colead.brief;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.colead.consensus.Checks;
import org.colead.consensus.Closing;
import org.colead.consensus.Stance;
import org.colead.consensus.TakingPositions;
import org.colead.decision.DecisionId;
import org.colead.decision.Stage;
import org.colead.deliberation.Deliberation;
import org.colead.deliberation.How;
import org.colead.deliberation.RoundsCast;
import org.colead.kernel.CommandKey;
import org.colead.kernel.Minutes;
import org.colead.kernel.PersonId;
import org.colead.platform.StoryClock;
import org.colead.responsibility.NewResponsibility;
import org.colead.responsibility.NewStep;
import org.colead.responsibility.Responsibilities;
import org.colead.responsibility.ResponsibilityId;
import org.springframework.stereotype.Component;

/// Decisions that are adopted and wait for their brief, or have one. Wes raised a concern by name,
/// Priya one without showing herself; five people work at the school.
@Component
public class BriefCast {

    public static final BriefText COMPLETE =
            new BriefText(
                    "Each teacher has five hours a week.",
                    List.of(new BriefText.Change("from Monday", "Art moves to Friday.", "")),
                    "Two of three had less than two hours.",
                    List.of(new BriefText.Bar("1 to 2", 11)),
                    "Three hours, on Tuesdays.");

    private final RoundsCast rounds;
    private final Deliberation deliberation;
    private final Checks checks;
    private final TakingPositions taking;
    private final Responsibilities responsibilities;
    private final BriefDesk desk;
    private final StoryClock clock;

    BriefCast(
            RoundsCast rounds,
            Deliberation deliberation,
            Checks checks,
            TakingPositions taking,
            Responsibilities responsibilities,
            BriefDesk desk,
            StoryClock clock) {
        this.rounds = rounds;
        this.deliberation = deliberation;
        this.checks = checks;
        this.taking = taking;
        this.responsibilities = responsibilities;
        this.desk = desk;
        this.clock = clock;
    }

    /// Adopted nine days ago; nobody has begun the brief, nobody carries a step.
    public RoundsCast.Scene decided() {
        var made = new RoundsCast.Scene[1];
        back(10, () -> made[0] = rounds.at(Stage.CONCERNS));
        var scene = made[0];
        back(11, () -> concerns(scene));
        back(9, () -> adopt(scene));
        return scene;
    }

    /// A brief that is complete, with a step that Wes carries.
    public RoundsCast.Scene complete(BriefText text) {
        var scene = decided();
        step(scene);
        desk.write(scene.decision(), text, 0, scene.theo());
        return scene;
    }

    /// Published by Theo just now.
    public Published published() {
        return published(COMPLETE);
    }

    public Published published(BriefText text) {
        var scene = complete(text);
        return new Published(desk.publish(scene.decision(), scene.theo()), scene);
    }

    public record Published(BriefId id, RoundsCast.Scene scene) {

        public DecisionId decision() {
            return scene.decision();
        }

        /// Everybody at the school.
        public List<PersonId> staff() {
            return List.of(scene.theo(), scene.marisol(), scene.wes(), scene.priya(), scene.lena());
        }
    }

    public void step(RoundsCast.Scene scene) {
        responsibilities.accept(
                step(scene, "Book the coverage", Optional.of(scene.wes())), scene.wes());
    }

    /// A step that nobody accepted yet, whether or not somebody was asked.
    public ResponsibilityId step(RoundsCast.Scene scene, String result, Optional<PersonId> to) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
        var what = new NewResponsibility(result, "", Minutes.of(0, 40), today, today.plusDays(150));
        return responsibilities.offerStep(
                scene.decision(), new NewStep(what, to), CommandKey.next(), scene.theo());
    }

    private void concerns(RoundsCast.Scene scene) {
        var shown =
                deliberation.raiseConcern(
                        scene.decision(),
                        "Lunch duty falls to two of us.",
                        false,
                        CommandKey.next(),
                        scene.wes());
        var hidden =
                deliberation.raiseConcern(
                        scene.decision(),
                        "Another program would do more.",
                        true,
                        CommandKey.next(),
                        scene.priya());
        deliberation.answerConcern(
                shown, How.ADDRESSED, "Coverage is paid.", Optional.empty(), 0, scene.theo());
        deliberation.answerConcern(
                hidden,
                How.NOT_ACCEPTED,
                "The envelope is for this.",
                Optional.empty(),
                0,
                scene.theo());
    }

    private void adopt(RoundsCast.Scene scene) {
        var check =
                checks.open(
                        scene.decision(),
                        new Closing(clock.instant().plus(Duration.ofDays(20))),
                        CommandKey.next(),
                        scene.theo());
        scene.members()
                .forEach(m -> taking.give(check, Stance.of(1, "Good."), CommandKey.next(), m));
        checks.close(check, scene.theo());
    }

    private void back(int days, Runnable act) {
        clock.at(clock.instant().minus(Duration.ofDays(days)), act);
    }
}
