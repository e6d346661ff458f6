package org.colead.responsibility;

import java.time.Duration;
import java.util.Optional;
import org.colead.decision.DecisionCourse;
import org.colead.decision.DecisionId;
import org.colead.decision.DecisionRegister;
import org.colead.decision.DecisionService;
import org.colead.decision.Draft;
import org.colead.decision.Method;
import org.colead.decision.NewDecision;
import org.colead.decision.Outcome;
import org.colead.decision.ProposalText;
import org.colead.decision.Rule;
import org.colead.decision.Stage;
import org.colead.decision.Workload;
import org.colead.group.GroupCast;
import org.colead.group.GroupId;
import org.colead.kernel.CommandKey;
import org.colead.kernel.Minutes;
import org.colead.kernel.Money;
import org.colead.kernel.PersonId;
import org.colead.people.Cast;
import org.colead.people.UnitId;
import org.colead.platform.StoryClock;
import org.springframework.stereotype.Component;

/// A team of three whose decision is adopted, and what steps of it may look like.
@Component
public class AdoptedCast {

    private final Cast cast;
    private final GroupCast groups;
    private final DecisionService decisions;
    private final DecisionCourse course;
    private final DecisionRegister register;
    private final Responsibilities responsibilities;
    private final AuthorityEnds ends;
    private final StoryClock clock;

    AdoptedCast(
            Cast cast,
            GroupCast groups,
            DecisionService decisions,
            DecisionCourse course,
            DecisionRegister register,
            Responsibilities responsibilities,
            AuthorityEnds ends,
            StoryClock clock) {
        this.cast = cast;
        this.groups = groups;
        this.decisions = decisions;
        this.course = course;
        this.register = register;
        this.responsibilities = responsibilities;
        this.ends = ends;
        this.clock = clock;
    }

    /// Theo and Hana wrote it; Ruth belongs to their team, Wes works at the same school.
    public Adopted adopted() {
        return adopted(Workload.NONE);
    }

    public Adopted adopted(Workload workload) {
        var team = team();
        var start = clock.instant().minus(Duration.ofDays(12));
        var made = new DecisionId[1];
        clock.at(start, () -> made[0] = drafted(team, workload));
        clock.at(
                start.plus(Duration.ofDays(1)),
                () -> course.moveOn(made[0], Stage.CLARIFYING, team.theo()));
        clock.at(
                start.plus(Duration.ofDays(8)),
                () -> course.moveOn(made[0], Stage.REACTING, team.theo()));
        clock.at(
                start.plus(Duration.ofDays(10)),
                () -> {
                    course.beginChecking(made[0], team.theo());
                    course.conclude(made[0], Outcome.ADOPTED, team.theo());
                });
        return new Adopted(made[0], team);
    }

    /// Three members of a group and a colleague.
    public Team team() {
        var school =
                cast.school(
                        "Cedar Hollow",
                        "Theo Brandt",
                        "Hana Okafor",
                        "Ruth Delgado",
                        "Wes Tolliver");
        var theo = school.person("Theo Brandt");
        var hana = school.person("Hana Okafor");
        var ruth = school.person("Ruth Delgado");
        var group = groups.group("Leadership team", school.unit(), theo, hana, ruth);
        return new Team(school.unit(), group, theo, hana, ruth, school.person("Wes Tolliver"));
    }

    /// Somebody of another school.
    public PersonId elsewhere() {
        return cast.school("Port Ansel", "Noor Aziz").person("Noor Aziz");
    }

    /// Entrusted by Theo to Hana, and accepted.
    public ResponsibilityId entrusted(Team team, Mandate mandate) {
        var id =
                responsibilities.entrust(
                        team.group(),
                        mandate,
                        words("Allocate collaboration time"),
                        team.hana(),
                        CommandKey.next(),
                        team.theo());
        responsibilities.accept(id, team.hana());
        return id;
    }

    /// Offered by Theo to this person.
    public ResponsibilityId offered(Adopted it, PersonId to) {
        var step = new NewStep(words("Keep the calendar"), Optional.of(to));
        return responsibilities.offerStep(it.decision(), step, CommandKey.next(), it.team().theo());
    }

    /// So many days from now all terms that are over have ended.
    public void later(int days) {
        clock.at(clock.instant().plus(Duration.ofDays(days)), ends::endTerms);
    }

    public NewResponsibility words(String result) {
        var today = groups.today();
        return new NewResponsibility(
                result,
                "May book coverage within $9,400.",
                Minutes.of(0, 40),
                today,
                today.plusMonths(5));
    }

    private DecisionId drafted(Team team, Workload workload) {
        var id =
                decisions.draft(
                        NewDecision.of(team.group(), "Five protected hours", "Shall we?"),
                        CommandKey.next(),
                        team.theo());
        decisions.rewrite(
                id, draft(workload), register.details(id, team.theo()).number(), team.theo());
        decisions.inviteAuthor(id, team.hana(), team.theo());
        decisions.acceptAuthorship(id, team.hana());
        course.moveOn(id, Stage.DRAFTING, team.theo());
        return id;
    }

    private Draft draft(Workload workload) {
        return new Draft(
                "Five protected hours",
                "Shall every teacher have five hours?",
                new ProposalText(
                        "Each teacher has five hours.",
                        "Meetings become briefs.",
                        "",
                        "",
                        "Week 10."),
                "Adequate resources",
                "All teachers",
                Optional.empty(),
                Money.NONE,
                Optional.of(workload),
                Rule.of(Method.CONSENT),
                Optional.of(groups.today().plusMonths(3)),
                "Coverage is missing.",
                "Seventeen of eighteen.",
                "");
    }

    public record Team(
            UnitId unit,
            GroupId group,
            PersonId theo,
            PersonId hana,
            PersonId ruth,
            PersonId wes) {}

    public record Adopted(DecisionId decision, Team team) {}
}
