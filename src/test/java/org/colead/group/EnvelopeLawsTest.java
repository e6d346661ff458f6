package org.colead.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.colead.kernel.Minutes;
import org.colead.kernel.Money;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;

/// Whatever is granted, drawn, granted on and given back, in any order.
class EnvelopeLawsTest {

    static final Instant NOW = Instant.parse("2026-09-21T08:00:00Z");
    static final LocalDate FIRST = LocalDate.parse("2026-09-01");
    static final PersonId GUS = PersonId.next();
    static final GroupId BOARD = GroupId.next();

    @Property
    void noEnvelopeIsEverExceeded(@ForAll("acts") List<Act> acts) {
        var tree = new Tree();
        acts.forEach(tree::dare);
        assertThat(tree.all)
                .allSatisfy(node -> {
                    assertThat(node.envelope.left().cents()).isNotNegative();
                    assertThat(node.envelope.hoursLeft().value()).isNotNegative();
                });
    }

    @Property
    void whatIsLeftIsWhatWasGrantedLessWhatIsOut(@ForAll("acts") List<Act> acts) {
        var tree = new Tree();
        acts.forEach(tree::dare);
        assertThat(tree.all)
                .allSatisfy(node ->
                        assertThat(node.envelope.left())
                                .isEqualTo(node.words.money().minus(node.out())));
    }

    @Property
    void aPartIsNeverWiderThanWhatIsLeftOfTheWhole(@ForAll("acts") List<Act> acts) {
        var tree = new Tree();
        acts.forEach(tree::dare);
        assertThat(tree.all)
                .filteredOn(node -> node.whole != null)
                .allSatisfy(node -> {
                    assertThat(node.words.money()).isLessThanOrEqualTo(node.leftBefore);
                    assertThat(node.words.hours()).isLessThanOrEqualTo(node.hoursBefore);
                    assertThat(node.words.from()).isAfterOrEqualTo(node.whole.words.from());
                    assertThat(node.words.until()).isBeforeOrEqualTo(node.whole.words.until());
                });
    }

    @Property
    void nothingThatWasDrawnOnceIsGivenBackTwice(@ForAll("acts") List<Act> acts) {
        var tree = new Tree();
        acts.forEach(tree::dare);
        tree.all.forEach(node -> {
            var twice = List.copyOf(node.draws);
            twice.forEach(draw -> node.envelope.giveBack(draw.what(), GUS, NOW));
            twice.forEach(draw -> node.envelope.giveBack(draw.what(), GUS, NOW));
        });
        assertThat(tree.all)
                .allSatisfy(node ->
                        assertThat(node.envelope.left()).isLessThanOrEqualTo(node.words.money()));
    }

    @Provide
    Arbitrary<List<Act>> acts() {
        var kinds = Arbitraries.of(Kind.class);
        var amounts = Arbitraries.integers().between(-50, 1_200);
        var days = Arbitraries.integers().between(-3, 40);
        return Combinators.combine(
                        kinds, Arbitraries.integers().between(0, 99), amounts, amounts, days, days)
                .as(Act::new)
                .list()
                .ofMaxSize(40);
    }

    enum Kind {
        DRAW,
        GIVE_BACK,
        GRANT_PART
    }

    record Act(Kind kind, int which, int cents, int minutes, int from, int until) {}

    record Out(UUID what, Money money) {}

    static final class Node {
        final Envelope envelope;
        final NewEnvelope words;
        final Node whole;
        final Money leftBefore;
        final Minutes hoursBefore;
        final List<Out> draws = new ArrayList<>();

        Node(Envelope envelope, NewEnvelope words, Node whole, Money left, Minutes hours) {
            this.envelope = envelope;
            this.words = words;
            this.whole = whole;
            this.leftBefore = left;
            this.hoursBefore = hours;
        }

        Money out() {
            return draws.stream().map(Out::money).reduce(Money.NONE, Money::plus);
        }
    }

    static final class Tree {
        final List<Node> all = new ArrayList<>();

        Tree() {
            var words = words(BOARD, 1_000, 600, 0, 30);
            all.add(new Node(Envelope.granted(words, GUS, NOW), words, null, null, null));
        }

        void dare(Act act) {
            var node = all.get(act.which() % all.size());
            try {
                act(act, node);
            } catch (Refusal refused) {
                assertThat(refused.sentence().toString()).isNotBlank();
            }
        }

        private void act(Act act, Node node) {
            switch (act.kind()) {
                case DRAW -> draw(act, node);
                case GIVE_BACK -> giveBack(act, node);
                case GRANT_PART -> grantPart(act, node);
            }
        }

        private static void draw(Act act, Node node) {
            var decision = UUID.nameUUIDFromBytes(("d" + act.from()).getBytes());
            var money = new Money(act.cents());
            var day = FIRST.plusDays(act.from());
            node.envelope.draw(decision, money, new Minutes(act.minutes()), day, GUS, NOW);
            node.draws.add(new Out(decision, money));
        }

        private static void giveBack(Act act, Node node) {
            var decision = UUID.nameUUIDFromBytes(("d" + act.from()).getBytes());
            node.envelope.giveBack(decision, GUS, NOW);
            node.draws.removeIf(draw -> draw.what().equals(decision));
        }

        private void grantPart(Act act, Node node) {
            var holder = node.envelope.holder();
            var words = words(holder, act.cents(), act.minutes(), act.from(), act.until());
            var left = node.envelope.left();
            var hours = node.envelope.hoursLeft();
            var part = node.envelope.grantPart(words, GUS, NOW);
            node.draws.add(new Out(part.id().value(), words.money()));
            all.add(new Node(part, words, node, left, hours));
        }

        private static NewEnvelope words(
                GroupId grantor, int cents, int minutes, int from, int until) {
            return new NewEnvelope(
                    grantor,
                    GroupId.next(),
                    "Collaboration time",
                    "How it is used.",
                    new Money(cents),
                    new Minutes(minutes),
                    FIRST.plusDays(from),
                    FIRST.plusDays(until),
                    Optional.empty());
        }
    }
}
