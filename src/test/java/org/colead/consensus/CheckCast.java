package org.colead.consensus;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.colead.decision.BallotRule;
import org.colead.decision.DecisionCourse;
import org.colead.decision.DecisionId;
import org.colead.decision.DecisionRegister;
import org.colead.decision.DecisionService;
import org.colead.decision.Draft;
import org.colead.decision.Method;
import org.colead.decision.NewDecision;
import org.colead.decision.Option;
import org.colead.decision.ProposalText;
import org.colead.decision.Rule;
import org.colead.decision.Stage;
import org.colead.decision.Workload;
import org.colead.group.EnvelopeId;
import org.colead.group.GroupCast;
import org.colead.group.GroupId;
import org.colead.kernel.CommandKey;
import org.colead.kernel.Money;
import org.colead.kernel.PersonId;
import org.colead.people.Cast;
import org.colead.platform.StoryClock;
import org.springframework.stereotype.Component;

/// A leadership team of nine with a proposal that is ready to be checked, told through the
/// services.
///
///     var round = checkCast.round();             // at CONCERNS, its text has stood
///     var check = checkCast.open(round);
///     checkCast.give(check, round.theo(), 1);
@Component
public class CheckCast {

    public static final List<String> NINE =
            List.of(
                    "Theo Brandt",
                    "Marisol Keane",
                    "Wes Tolliver",
                    "Amara Osei",
                    "Hana Okafor",
                    "Inés Calloway",
                    "Priya Nandakumar",
                    "Lorraine Petty",
                    "Ruth Delgado");

    private static final ProposalText TEXT =
            new ProposalText(
                    "Each teacher has five hours a week from 5 October.",
                    "Meetings become briefs; coverage is paid.",
                    "$9,400 of the envelope.",
                    "Nobody’s lunch duty grows.",
                    "Week 10.");

    public static final List<Option> THREE =
            List.of(
                    new Option("Garden", "Beside the gym."),
                    new Option("Roof", ""),
                    new Option("Yard", "Where the bikes are."));

    private final Cast people;
    private final GroupCast groups;
    private final DecisionService decisions;
    private final DecisionCourse course;
    private final DecisionRegister register;
    private final Checks checks;
    private final TakingPositions taking;
    private final StoryClock clock;

    CheckCast(
            Cast people,
            GroupCast groups,
            DecisionService decisions,
            DecisionCourse course,
            DecisionRegister register,
            Checks checks,
            TakingPositions taking,
            StoryClock clock) {
        this.people = people;
        this.groups = groups;
        this.decisions = decisions;
        this.course = course;
        this.register = register;
        this.checks = checks;
        this.taking = taking;
        this.clock = clock;
    }

    /// The nine, their guest, a colleague and the board; the decision stands at CONCERNS, long
    /// enough to be checked now.
    public Round round(Method method) {
        return round(Rule.of(method));
    }

    public Round round(Rule method) {
        return round(method, Workload.NONE);
    }

    /// The same for a proposal that asks for so much of people’s weeks.
    public Round round(Rule method, Workload workload) {
        return round((team, envelope, authors) ->
                toConcerns(team, envelope, method, workload, authors.get(0), authors.get(1)));
    }

    /// The same people, and the proposal has just been opened to questions.
    public Round clarifying() {
        return round((team, envelope, authors) ->
                drafted(
                        team,
                        envelope,
                        Rule.of(Method.GRADIENTS),
                        Workload.NONE,
                        authors.get(0),
                        authors.get(1)));
    }

    private Round round(Proposing proposing) {
        var school = people.school("Cedar Hollow", NINE.toArray(String[]::new));
        var colleague = people.join("Nora Vance", school.unit());
        var guest = people.join("Ilse Brandner", school.unit());
        var gus = people.join("Gus Hartwell", school.unit());
        var nine = NINE.stream().map(school::person).toList();
        var others = nine.subList(1, 9).toArray(PersonId[]::new);
        var team = groups.group("Leadership team", school.unit(), nine.getFirst(), others);
        groups.join(team, guest, true, nine.getFirst());
        var board = groups.board(school.unit(), gus, people.join("Ana Whitlock", school.unit()));
        var envelope = groups.envelope(board, team, Money.whole(12_000), gus);
        var decision = proposing.proposed(team, envelope, nine);
        return new Round(decision, team, nine, colleague, guest, gus);
    }

    /// Among three options, by ranked choice.
    public Round round(BallotRule rule) {
        return round(new Rule(Method.RANKED, 80, 25, rule));
    }

    public Round round() {
        return round(Method.GRADIENTS);
    }

    /// A proposal by these two that has stood long enough to be checked now.
    public DecisionId toConcerns(
            GroupId team, EnvelopeId envelope, Method method, PersonId theo, PersonId marisol) {
        return toConcerns(team, envelope, Rule.of(method), Workload.NONE, theo, marisol);
    }

    private DecisionId toConcerns(
            GroupId team,
            EnvelopeId envelope,
            Rule method,
            Workload workload,
            PersonId theo,
            PersonId marisol) {
        var start = clock.instant().minus(Duration.ofDays(9));
        var made = new DecisionId[1];
        clock.at(start, () -> made[0] = drafted(team, envelope, method, workload, theo, marisol));
        clock.at(
                start.plus(Duration.ofDays(1)),
                () -> course.moveOn(made[0], Stage.CLARIFYING, theo));
        clock.at(
                start.plus(Duration.ofDays(7)), () -> course.moveOn(made[0], Stage.REACTING, theo));
        return made[0];
    }

    private DecisionId drafted(
            GroupId team,
            EnvelopeId envelope,
            Rule method,
            Workload workload,
            PersonId theo,
            PersonId marisol) {
        var id =
                decisions.draft(
                        NewDecision.of(
                                team, "Five protected hours", "Shall every teacher have it?"),
                        CommandKey.next(),
                        theo);
        decisions.rewrite(
                id, draft(envelope, method, workload), register.details(id, theo).number(), theo);
        decisions.inviteAuthor(id, marisol, theo);
        decisions.acceptAuthorship(id, marisol);
        course.moveOn(id, Stage.DRAFTING, theo);
        return id;
    }

    private Draft draft(EnvelopeId envelope, Rule rule, Workload workload) {
        return new Draft(
                "Five protected hours",
                "Shall every teacher have five hours?",
                rule.method().overOptions() ? with(THREE) : TEXT,
                "Adequate resources",
                "All teachers",
                Optional.of(envelope),
                Money.whole(9_400),
                Optional.of(workload),
                rule,
                Optional.of(groups.today().plusMonths(3)),
                "Coverage is missing two weeks running.",
                "Seventeen of eighteen reach it.",
                "Three hours, on Tuesdays.");
    }

    private static ProposalText with(List<Option> options) {
        return new ProposalText(
                TEXT.aim(), TEXT.how(), TEXT.money(), TEXT.limits(), TEXT.review(), options);
    }

    public void amend(Round round, List<Option> options) {
        decisions.amend(
                round.decision(),
                with(options),
                register.details(round.decision(), round.theo()).frame().terms(),
                register.details(round.decision(), round.theo()).text().number(),
                round.theo());
    }

    public void rank(CheckId check, PersonId member, int... order) {
        taking.give(check, Stance.ranked(Order.of(order), ""), CommandKey.next(), member);
    }

    /// Points to the options in their order.
    public void points(CheckId check, PersonId member, int... points) {
        var given = new java.util.TreeMap<Integer, Integer>();
        for (int i = 0; i < points.length; i++) {
            given.put(i + 1, points[i]);
        }
        taking.give(check, Stance.pointed(new PointsGiven(given), ""), CommandKey.next(), member);
    }

    public CheckId open(Round round) {
        return checks.open(
                round.decision(),
                new Closing(clock.instant().plus(Duration.ofDays(2))),
                CommandKey.next(),
                round.theo());
    }

    public void give(CheckId check, PersonId member, int choice) {
        taking.give(check, Stance.of(choice, "Because."), CommandKey.next(), member);
    }

    /// The nine in their order.
    public void giveAll(CheckId check, Round round, int... choices) {
        for (int i = 0; i < choices.length; i++) {
            give(check, round.nine().get(i), choices[i]);
        }
    }

    /// A new version, then another check two days later, given by all and closed.
    public void failOnce(Round round, Instant at) {
        clock.at(
                at,
                () -> {
                    var check = open(round);
                    giveAll(check, round, 1, 1, 1, 1, 2, 2, 8, 5, 7);
                    checks.close(check, round.theo());
                });
    }

    public void joins(Round round, PersonId person) {
        groups.join(round.team(), person, false, round.theo());
    }

    public void amend(Round round, String aim) {
        decisions.amend(
                round.decision(),
                new ProposalText(aim, TEXT.how(), TEXT.money(), TEXT.limits(), TEXT.review()),
                register.details(round.decision(), round.theo()).frame().terms(),
                register.details(round.decision(), round.theo()).text().number(),
                round.theo());
    }

    public void at(Instant then, Consumer<Instant> act) {
        clock.at(then, () -> act.accept(then));
    }

    @FunctionalInterface
    private interface Proposing {
        DecisionId proposed(GroupId team, EnvelopeId envelope, List<PersonId> authors);
    }

    /// Who is there.
    public record Round(
            DecisionId decision,
            GroupId team,
            List<PersonId> nine,
            PersonId colleague,
            PersonId guest,
            PersonId gus) {

        public PersonId theo() {
            return nine.get(0);
        }

        public PersonId marisol() {
            return nine.get(1);
        }

        public PersonId wes() {
            return nine.get(2);
        }

        public PersonId hana() {
            return nine.get(4);
        }

        public PersonId priya() {
            return nine.get(6);
        }

        public PersonId ruth() {
            return nine.get(8);
        }
    }
}
