package org.colead.decision;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.colead.brief.BriefDesk;
import org.colead.brief.BriefText;
import org.colead.deliberation.Deliberation;
import org.colead.group.EnvelopeId;
import org.colead.group.GroupCast;
import org.colead.group.GroupId;
import org.colead.kernel.CommandKey;
import org.colead.kernel.Minutes;
import org.colead.kernel.Money;
import org.colead.kernel.PersonId;
import org.colead.people.Cast;
import org.colead.platform.StoryClock;
import org.colead.responsibility.Mandate;
import org.colead.responsibility.NewResponsibility;
import org.colead.responsibility.NewStep;
import org.colead.responsibility.Responsibilities;
import org.springframework.stereotype.Component;

/// A team of two with an envelope, and decisions of theirs that bind, each told through the
/// services at its time.
@Component
public class RegisterCast {

    private final Cast cast;
    private final GroupCast groups;
    private final DecisionService decisions;
    private final DecisionCourse course;
    private final DecisionRegister register;
    private final Responsibilities responsibilities;
    private final BriefDesk desk;
    private final Deliberation deliberation;
    private final StoryClock clock;

    RegisterCast(
            Cast cast,
            GroupCast groups,
            DecisionService decisions,
            DecisionCourse course,
            DecisionRegister register,
            Responsibilities responsibilities,
            BriefDesk desk,
            Deliberation deliberation,
            StoryClock clock) {
        this.cast = cast;
        this.groups = groups;
        this.decisions = decisions;
        this.course = course;
        this.register = register;
        this.responsibilities = responsibilities;
        this.desk = desk;
        this.deliberation = deliberation;
        this.clock = clock;
    }

    /// Theo and Hana decide, Gus and Ana granted; Lena works at the school, Noor elsewhere.
    public record Team(
            GroupId group,
            EnvelopeId envelope,
            PersonId theo,
            PersonId hana,
            PersonId gus,
            PersonId lena,
            PersonId noor) {}

    public Team team() {
        var school =
                cast.school(
                        "Cedar Hollow",
                        "Theo Brandt",
                        "Hana Okafor",
                        "Gus Hartwell",
                        "Ana Reyes",
                        "Lena Ortiz");
        var theo = school.person("Theo Brandt");
        var hana = school.person("Hana Okafor");
        var gus = school.person("Gus Hartwell");
        var noor = cast.school("Port Ansel", "Noor Aziz").person("Noor Aziz");
        var made = new Team[1];
        ago(
                9,
                () -> {
                    var group = groups.group("Leadership team", school.unit(), theo, hana);
                    var board = groups.board(school.unit(), gus, school.person("Ana Reyes"));
                    var envelope = groups.envelope(board, group, Money.whole(12_000), gus);
                    made[0] =
                            new Team(
                                    group,
                                    envelope,
                                    theo,
                                    hana,
                                    gus,
                                    school.person("Lena Ortiz"),
                                    noor);
                });
        return made[0];
    }

    /// A draft of Theo's that could be opened.
    public DecisionId draft(Team team, String title, LocalDate review) {
        return draft(team, Optional.of(team.envelope()), title, review);
    }

    private DecisionId draft(
            Team team, Optional<EnvelopeId> envelope, String title, LocalDate review) {
        var id =
                decisions.draft(
                        NewDecision.of(team.group(), title, "Shall we: " + title + "?"),
                        CommandKey.next(),
                        team.theo());
        var number = register.details(id, team.theo()).number();
        decisions.rewrite(id, words(envelope, title, review), number, team.theo());
        return id;
    }

    /// As Theo opens his draft, for questions.
    public void opened(DecisionId draft, Team team) {
        course.moveOn(draft, Stage.DRAFTING, team.theo());
    }

    /// Adopted eight days ago and published as long ago as asked, up to six days.
    public DecisionId published(Team team, String title, Outcome outcome, int daysAgo) {
        return published(team, Optional.of(team.envelope()), title, outcome, daysAgo);
    }

    /// The same without an envelope: the board, which granted the team another one, replies.
    public DecisionId recommended(Team team, String title, int daysAgo) {
        return published(team, Optional.empty(), title, Outcome.ADOPTED, daysAgo);
    }

    private DecisionId published(
            Team team, Optional<EnvelopeId> envelope, String title, Outcome outcome, int daysAgo) {
        var id =
                told(
                        8,
                        () -> {
                            var draft = draft(team, envelope, title, today().plusDays(30));
                            course.moveOn(draft, Stage.DRAFTING, team.theo());
                            course.moveOn(draft, Stage.CLARIFYING, team.theo());
                            deliberation.pass(draft, CommandKey.next(), team.theo());
                            deliberation.pass(draft, CommandKey.next(), team.hana());
                            course.moveOn(draft, Stage.REACTING, team.theo());
                            return draft;
                        });
        ago(8, () -> decide(team, id, outcome));
        ago(
                daysAgo,
                () -> {
                    if (outcome.binds()) {
                        step(team, id);
                    }
                    desk.write(id, BRIEF, 0, team.theo());
                    desk.publish(id, team.theo());
                });
        return id;
    }

    public DecisionId underway(Team team, String title, Outcome outcome, int daysAgo) {
        var id = published(team, title, outcome, daysAgo);
        ago(daysAgo, () -> course.moveOn(id, Stage.PUBLISHED, team.theo()));
        return id;
    }

    /// A further member; entrusted by Theo and accepted.
    public void facilitates(Team team, PersonId person) {
        groups.join(team.group(), person, false, team.theo());
        var what =
                new NewResponsibility(
                        "Facilitate", "", Minutes.of(1, 0), today(), today().plusDays(150));
        var id =
                responsibilities.entrust(
                        team.group(),
                        Mandate.FACILITATES,
                        what,
                        person,
                        CommandKey.next(),
                        team.theo());
        responsibilities.accept(id, person);
    }

    public void ago(int days, Runnable act) {
        clock.at(clock.instant().minus(Duration.ofDays(days)), act);
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
    }

    private DecisionId told(int days, Supplier<DecisionId> act) {
        var made = new DecisionId[1];
        ago(days, () -> made[0] = act.get());
        return made[0];
    }

    private void decide(Team team, DecisionId id, Outcome outcome) {
        clock.at(
                clock.instant().plus(Duration.ofHours(30)),
                () -> {
                    course.beginChecking(id, team.theo());
                    course.conclude(id, outcome, team.theo());
                });
    }

    private void step(Team team, DecisionId id) {
        var what =
                new NewResponsibility(
                        "Book the coverage", "", Minutes.of(0, 40), today(), today().plusDays(150));
        var step =
                responsibilities.offerStep(
                        id,
                        new NewStep(what, Optional.of(team.hana())),
                        CommandKey.next(),
                        team.theo());
        responsibilities.accept(step, team.hana());
    }

    private static final BriefText BRIEF =
            new BriefText(
                    "It is done from Monday on.",
                    List.of(new BriefText.Change("from Monday", "Art moves to Friday.", "")),
                    "It was missing.",
                    List.of(),
                    "To leave it.");

    private static Draft words(Optional<EnvelopeId> envelope, String title, LocalDate review) {
        return new Draft(
                title,
                "Shall we: " + title + "?",
                new ProposalText("For everybody, by October.", "With coverage.", "", "", "Look."),
                "Adequate resources",
                "All staff",
                envelope,
                Money.whole(100),
                Optional.of(Workload.NONE),
                Rule.of(Method.CONSENT),
                Optional.of(review),
                "Coverage is missing.",
                "",
                "");
    }
}
