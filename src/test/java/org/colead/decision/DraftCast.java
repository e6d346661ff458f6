package org.colead.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.colead.group.EnvelopeId;
import org.colead.group.EnvelopeService;
import org.colead.group.GroupCast;
import org.colead.group.GroupId;
import org.colead.kernel.CommandKey;
import org.colead.kernel.Minutes;
import org.colead.kernel.Money;
import org.colead.kernel.PersonId;
import org.colead.people.Cast;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Drafts with nothing missing, whose parts can be taken away one by one.
///
///     var ready = cast.ready(3);
///     ready.aim = "";
///     cast.write(ready);
@Component
public class DraftCast {

    /// What the envelope holds: 12,000 in money, and 200 hours.
    static final long CENTS = 1_200_000;

    static final int MINUTES = 12_000;

    private final Cast people;
    private final GroupCast groups;
    private final DecisionService decisions;
    private final DecisionRegister register;
    private final EnvelopeService envelopes;

    DraftCast(
            Cast people,
            GroupCast groups,
            DecisionService decisions,
            DecisionRegister register,
            EnvelopeService envelopes) {
        this.people = people;
        this.groups = groups;
        this.decisions = decisions;
        this.register = register;
        this.envelopes = envelopes;
    }

    /// By two authors, in a group of so many.
    public Ready ready(int members) {
        var ready = alone(members);
        asksASecondAuthor(ready);
        accepts(ready);
        return ready;
    }

    /// By Theo alone.
    public Ready alone(int members) {
        var names = Stream.of("Theo Brandt", "Hana Okafor", "Ruth Delgado").limit(members);
        var school = people.school("Cedar Hollow", names.toArray(String[]::new));
        var theo = school.person("Theo Brandt");
        var hana = school.person("Hana Okafor");
        var others = school.persons().values().stream().skip(1).toArray(PersonId[]::new);
        var group = groups.group("Leadership team", school.unit(), theo, others);
        var gus = people.join("Gus Hartwell", school.unit());
        var board = groups.board(school.unit(), gus, people.join("Ana Whitlock", school.unit()));
        var decision =
                decisions.draft(
                        NewDecision.of(group, "Five protected hours", "Shall we?"),
                        CommandKey.next(),
                        theo);
        return new Ready(decision, theo, hana, gus, granted(board, group, gus), groups.today());
    }

    private Envelopes granted(GroupId board, GroupId group, PersonId gus) {
        var money = Money.whole(12_000);
        var own = groups.envelope(board, group, money, gus);
        var over = groups.envelope(board, group, money, gus);
        envelopes.end(over, "The budget was cut.", gus);
        var unit = people.school("Port Ansel", "Noor Aziz", "Bo Lind");
        var other =
                groups.group("Crew", unit.unit(), unit.person("Noor Aziz"), unit.person("Bo Lind"));
        return new Envelopes(own, groups.envelope(board, other, money, gus), over);
    }

    public void write(Ready ready) {
        var number = register.details(ready.decision, ready.theo).number();
        decisions.rewrite(ready.decision, ready.draft(), number, ready.theo);
    }

    public void asksASecondAuthor(Ready ready) {
        decisions.inviteAuthor(ready.decision, ready.hana, ready.theo);
    }

    public void accepts(Ready ready) {
        decisions.acceptAuthorship(ready.decision, ready.hana);
    }

    public void lists(Ready ready) {
        decisions.listAffected(ready.decision, ready.hana, ready.theo);
    }

    record Envelopes(EnvelopeId own, EnvelopeId anothers, EnvelopeId over) {}

    /// A draft before it is written.
    public static final class Ready {

        final DecisionId decision;
        final PersonId theo;
        final PersonId hana;
        final PersonId gus;
        final EnvelopeId anothers;
        final EnvelopeId over;
        String aim = "Each teacher has five hours a week from October.";
        String how = "Meetings become briefs.";
        String goal = "Adequate resources";
        String affected = "All teachers";
        String stop = "Coverage is missing.";
        @Nullable EnvelopeId envelope;
        long cents;
        int minutes;
        @Nullable Integer workload = 1;
        Rule rule = Rule.of(Method.GRADIENTS);
        @Nullable LocalDate review;

        Ready(
                DecisionId decision,
                PersonId theo,
                PersonId hana,
                PersonId gus,
                Envelopes envelopes,
                LocalDate today) {
            this.decision = decision;
            this.theo = theo;
            this.hana = hana;
            this.gus = gus;
            this.anothers = envelopes.anothers();
            this.over = envelopes.over();
            this.envelope = envelopes.own();
            this.review = today;
        }

        private Draft draft() {
            return new Draft(
                    "Five protected hours",
                    "Shall every teacher have five hours?",
                    new ProposalText(aim, how, "", "", "We look at it."),
                    goal,
                    affected,
                    Optional.ofNullable(envelope),
                    new Money(cents),
                    Optional.ofNullable(workload).map(this::hours),
                    rule,
                    Optional.ofNullable(review),
                    stop,
                    "",
                    "");
        }

        private Workload hours(int people) {
            var added = Workload.Source.ADDED;
            return minutes == 0
                    ? Workload.NONE
                    : new Workload(
                            people,
                            List.of(new Workload.Part(new Minutes(minutes), added, "planning")));
        }
    }
}
