package org.colead.decision;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.colead.authority.HoldsEverything;
import org.colead.brief.BriefCast;
import org.colead.brief.Readership;
import org.colead.consensus.CheckCast;
import org.colead.consensus.Checks;
import org.colead.consensus.Closing;
import org.colead.consensus.SenseChecks;
import org.colead.consensus.SenseQuestion;
import org.colead.deliberation.Deliberation;
import org.colead.deliberation.How;
import org.colead.deliberation.RoundsCast;
import org.colead.kernel.CommandKey;
import org.colead.kernel.PersonId;
import org.colead.platform.StoryClock;
import org.springframework.stereotype.Component;

/// One decision at each stage, told through the services, each with an author who holds every fact
/// there is.
@Component
class DecisionsAtEveryStage {

    private final RoundsCast rounds;
    private final BriefCast briefs;
    private final RegisterCast register;
    private final CheckCast checkCast;
    private final Checks checks;
    private final SenseChecks senses;
    private final Deliberation deliberation;
    private final Readership readership;
    private final DecisionCourse course;
    private final SideExits exits;
    private final Reviewing reviewing;
    private final HoldsEverything everything;
    private final StoryClock clock;
    private final Map<Stage, Standing> made = new EnumMap<>(Stage.class);

    DecisionsAtEveryStage(
            RoundsCast rounds,
            BriefCast briefs,
            RegisterCast register,
            CheckCast checkCast,
            Checks checks,
            SenseChecks senses,
            Deliberation deliberation,
            Readership readership,
            DecisionCourse course,
            SideExits exits,
            Reviewing reviewing,
            HoldsEverything everything,
            StoryClock clock) {
        this.rounds = rounds;
        this.briefs = briefs;
        this.register = register;
        this.checkCast = checkCast;
        this.checks = checks;
        this.senses = senses;
        this.deliberation = deliberation;
        this.readership = readership;
        this.course = course;
        this.exits = exits;
        this.reviewing = reviewing;
        this.everything = everything;
        this.clock = clock;
    }

    /// A decision, its author, and somebody who has nothing to do with it.
    record Standing(DecisionId decision, PersonId author, PersonId stranger) {}

    Standing at(Stage stage) {
        return made.computeIfAbsent(stage, this::holding);
    }

    private Standing holding(Stage stage) {
        var standing = make(stage);
        everything.add(standing.author());
        return standing;
    }

    private Standing make(Stage stage) {
        return switch (stage) {
            case DRAFTING, CLARIFYING, REACTING, CONCERNS -> of(rounds.at(stage));
            case CHECKING -> then(() -> concerned(false), this::check);
            case DECIDED -> of(briefs.decided());
            case PUBLISHED -> of(briefs.published().scene());
            case UNDERWAY -> then(() -> make(Stage.PUBLISHED), this::begin);
            case REVIEWED -> then(() -> make(Stage.UNDERWAY), this::review);
            case WITHDRAWN ->
                    then(
                            () -> concerned(true),
                            it -> exits.withdraw(it.decision(), "Not needed.", it.author()));
            case PARKED ->
                    then(
                            () -> concerned(true),
                            it -> exits.park(it.decision(), "Not now.", it.author()));
            case SUPERSEDED -> superseded();
            case RECALLED -> recalled();
        };
    }

    private static Standing then(
            Supplier<Standing> before, java.util.function.Consumer<Standing> act) {
        var standing = before.get();
        act.accept(standing);
        return standing;
    }

    private void check(Standing it) {
        checks.open(
                it.decision(),
                new Closing(clock.instant().plus(Duration.ofDays(2))),
                CommandKey.next(),
                it.author());
    }

    /// Once the granting group follows it.
    private void begin(Standing it) {
        everything.add(it.author());
        course.replyToRecommendation(it.decision(), true, "Yes.", it.author());
        course.moveOn(it.decision(), Stage.PUBLISHED, it.author());
    }

    private void review(Standing it) {
        reviewing.close(it.decision(), ReviewVerdict.ABANDON, "It did not hold.", it.author());
    }

    /// With a concern that has its answer, and a sense check that is open still.
    private Standing concerned(boolean sense) {
        var scene = rounds.at(Stage.CONCERNS);
        concern(scene.decision(), scene.wes(), scene.theo());
        if (sense) {
            senses.open(
                    scene.decision(),
                    new SenseQuestion(Method.FIST_TO_FIVE, "So far?"),
                    new Closing(clock.instant().plus(Duration.ofDays(2))),
                    CommandKey.next(),
                    scene.theo());
        }
        return of(scene);
    }

    private void concern(DecisionId decision, PersonId member, PersonId author) {
        var concern =
                deliberation.raiseConcern(
                        decision, "Lunch duty.", false, CommandKey.next(), member);
        deliberation.answerConcern(
                concern, How.ADDRESSED, "Coverage is paid.", Optional.empty(), 0, author);
    }

    /// With a response that waits for its answer.
    private Standing superseded() {
        var old = briefs.published();
        var it = of(old.scene());
        readership.respond(old.id(), "Why?", CommandKey.next(), old.scene().lena());
        everything.add(it.author());
        var later = register.published(register.team(), "Who is called", Outcome.ADOPTED, 4);
        exits.supersede(it.decision(), later, "It is done better there.", it.author());
        return it;
    }

    private Standing recalled() {
        var round = checkCast.round();
        concern(round.decision(), round.wes(), round.theo());
        var check = checkCast.open(round);
        checkCast.giveAll(check, round, 1, 1, 1, 1, 1, 1, 1, 1, 1);
        checks.close(check, round.theo());
        exits.recall(round.decision(), "The money is gone.", round.gus());
        return new Standing(round.decision(), round.theo(), rounds.at(Stage.DRAFTING).noor());
    }

    private static Standing of(RoundsCast.Scene scene) {
        return new Standing(scene.decision(), scene.theo(), scene.noor());
    }
}
