package org.colead.hours;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.colead.kernel.Minutes;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;

/// Whatever is tried in whatever order: balances are sums of the ledger, nothing goes beyond its
/// cap, and a reversal restores.
class LedgerLawsTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 12, 7);
    private static final Instant NOW = Instant.parse("2026-12-07T07:30:00Z");
    private static final List<PersonId> PEOPLE =
            List.of(PersonId.next(), PersonId.next(), PersonId.next());

    @Property(tries = 300)
    void balancesAreTheSumsOfTheLedgerAndStayWithinTheirCaps(@ForAll("acts") List<Act> acts) {
        var book = new Book();
        for (var act : acts) {
            book.attempt(act);
            var balance = book.pool.balance();
            assertThat(balance.granted()).isEqualTo(book.sum(Account.GRANTED));
            assertThat(balance.allocated()).isEqualTo(book.sum(Account.ALLOCATED));
            assertThat(balance.used()).isEqualTo(book.sum(Account.USED));
            assertThat(balance.used()).isBetween(0, balance.allocated());
            assertThat(balance.allocated()).isBetween(0, balance.granted());
            assertThat(balance.granted()).isBetween(0, balance.cap());
            assertThat(book.balances.slots().values()).allMatch(Balance::holds);
        }
    }

    @Property(tries = 300)
    void sharesOfALineAddUpToIt(@ForAll("acts") List<Act> acts) {
        var book = new Book();
        acts.forEach(book::attempt);
        assertThat(book.lines)
                .filteredOn(line -> line.account() != Account.GRANTED)
                .allSatisfy(line ->
                        assertThat(line.shares().stream().mapToInt(s -> s.minutes().value()).sum())
                                .isEqualTo(line.minutes().value()));
    }

    @Property(tries = 300)
    void aReversalRestoresWhatWas(@ForAll("acts") List<Act> acts, @ForAll("act") Act last) {
        var book = new Book();
        acts.forEach(book::attempt);
        var pool = book.pool.balance();
        var slots = Map.copyOf(book.settled());
        int lines = book.lines.size();
        book.attempt(last);
        if (book.lines.size() > lines && book.lines.getLast().kind() != LineKind.REVERSAL) {
            book.reverse(book.lines.getLast());
            assertThat(book.pool.balance()).isEqualTo(pool);
            assertThat(book.settled()).isEqualTo(slots);
        }
    }

    @Provide
    Arbitrary<List<Act>> acts() {
        return act().list().ofMaxSize(40);
    }

    @Provide
    Arbitrary<Act> act() {
        return Combinators.combine(
                        Arbitraries.of(LineKind.class),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(-10, 700),
                        Arbitraries.of(Steering.class),
                        Arbitraries.integers().between(0, 50))
                .as(Act::new);
    }

    record Act(LineKind kind, int who, int other, int minutes, Steering steering, int line) {}

    /// A pool with its ledger in memory.
    private static final class Book {

        final HoursPool pool = HoursPoolTest.pool(Minutes.of(60, 0), Minutes.of(30, 0));
        final List<Line> lines = new ArrayList<>();
        final Set<LineId> reversed = new HashSet<>();
        Balances balances = new Balances(Map.of());

        Book() {
            lines.add(
                    Line.of(
                            LineKind.GRANT,
                            Account.GRANTED,
                            Minutes.of(30, 0),
                            new Line.Words("", ""),
                            List.of(),
                            PEOPLE.getFirst(),
                            NOW));
        }

        void attempt(Act act) {
            var before = pool.balance();
            try {
                switch (act.kind()) {
                    case GRANT -> book(() -> pool.grant(minutes(act), "", PEOPLE.getFirst(), NOW));
                    case ALLOCATE -> book(() -> pool.allocate(allocation(act), who(act), NOW));
                    case TRANSFER ->
                            book(() ->
                                    pool.transfer(
                                            share(act),
                                            PEOPLE.get(act.other()),
                                            cut(),
                                            balances,
                                            who(act),
                                            NOW));
                    case RELEASE ->
                            book(() -> pool.release(share(act), cut(), balances, who(act), NOW));
                    case USE -> book(() -> pool.use(share(act), MONDAY, balances, NOW));
                    case REVERSAL -> reverse(lines.get(act.line() % lines.size()));
                }
            } catch (Refusal refused) {
                assertThat(pool.balance()).isEqualTo(before);
            }
        }

        void reverse(Line line) {
            if (!reversed.contains(line.id())) {
                book(() -> pool.reverse(line, cut(), balances, PEOPLE.getFirst(), NOW));
                reversed.add(line.id());
            }
        }

        private void book(Supplier<Line> act) {
            var line = act.get();
            lines.add(line);
            balances = balances.after(line);
        }

        int sum(Account account) {
            return lines.stream()
                    .filter(line -> line.account() == account)
                    .mapToInt(line -> line.minutes().value())
                    .sum();
        }

        Map<Slot, Balance> settled() {
            var kept = new java.util.HashMap<>(balances.slots());
            kept.values().removeIf(Balance.NONE::equals);
            return kept;
        }

        private static Cut cut() {
            return new Cut("Because.", MONDAY);
        }

        private static Minutes minutes(Act act) {
            return new Minutes(act.minutes());
        }

        private static PersonId who(Act act) {
            return PEOPLE.get(act.who());
        }

        private static Share share(Act act) {
            return new Share(who(act), MONDAY, act.steering(), "planning", minutes(act));
        }

        private static Allocation allocation(Act act) {
            return new Allocation(
                    PEOPLE.subList(0, act.who() + 1),
                    Week.of(MONDAY),
                    Week.of(MONDAY),
                    List.of(new Part(DayOfWeek.MONDAY, minutes(act), "planning", act.steering())),
                    Optional.empty());
        }
    }
}
