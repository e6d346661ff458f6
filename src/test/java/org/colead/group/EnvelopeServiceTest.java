package org.colead.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.colead.authority.Action;
import org.colead.authority.FactKind;
import org.colead.authority.Permissions;
import org.colead.authority.Subject;
import org.colead.kernel.CommandKey;
import org.colead.kernel.Minutes;
import org.colead.kernel.Money;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.colead.kernel.UuidV7;
import org.colead.people.Cast;
import org.colead.people.Cast.School;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest
class EnvelopeServiceTest {

    @Autowired Cast cast;
    @Autowired GroupCast groupCast;
    @Autowired GroupService groups;
    @Autowired EnvelopeService service;
    @Autowired Permissions permissions;
    @Autowired JdbcClient jdbc;

    School school;
    PersonId gus;
    PersonId ana;
    PersonId theo;
    PersonId hana;
    GroupId board;
    GroupId team;

    @BeforeEach
    void aBoardAndATeam() {
        school = cast.school("Cedar Hollow", "Gus", "Ana", "Theo", "Hana");
        gus = school.person("Gus");
        ana = school.person("Ana");
        theo = school.person("Theo");
        hana = school.person("Hana");
        board = groupCast.board(school.unit(), gus, ana);
        team = groupCast.group("Leadership team", school.unit(), theo, hana);
    }

    @Test
    void drawingLeavesLessAndGivingBackLeavesAsMuchAgain() {
        var envelope = groupCast.envelope(board, team, Money.whole(12_000), gus);
        var decision = UuidV7.next();

        service.draw(envelope, decision, Money.whole(9_400), Minutes.of(3, 0), theo);
        assertThat(service.card(envelope).left()).isEqualTo(Money.whole(2_600));
        assertThat(service.card(envelope).hoursLeft()).isEqualTo(Minutes.of(197, 0));

        service.giveBack(envelope, decision, gus);
        service.giveBack(envelope, decision, gus);
        assertThat(service.card(envelope).left()).isEqualTo(Money.whole(12_000));
    }

    @Test
    void theGrantingGroupEndsItEarlyAndWhatWasDrawnStaysDrawn() {
        var envelope = groupCast.envelope(board, team, Money.whole(1_000), gus);
        var decision = UuidV7.next();
        service.draw(envelope, decision, Money.whole(400), Minutes.NONE, theo);

        assertThatThrownBy(() -> service.end(envelope, "Enough.", theo))
                .hasMessageContaining("You cannot end this envelope");
        assertThatThrownBy(() -> service.end(envelope, " ", gus))
                .hasMessageContaining("“Reason” is empty");
        service.end(envelope, "The district’s budget was cut.", ana);

        var card = service.card(envelope);
        assertThat(card.drawn()).isEqualTo(Money.whole(400));
        assertThat(card.runsOn(groupCast.today())).isFalse();
        assertThat(card.ended())
                .hasValueSatisfying(ended -> {
                    assertThat(ended.byName()).isEqualTo("Ana");
                    assertThat(ended.reason()).isEqualTo("The district’s budget was cut.");
                });
        assertThat(service.covers(envelope, team, Money.NONE, Minutes.NONE, groupCast.today()))
                .isFalse();
        assertThatThrownBy(() ->
                        service.draw(envelope, UuidV7.next(), Money.whole(1), Minutes.NONE, theo))
                .hasMessageContaining("was ended before its last day");
        assertThatThrownBy(() -> service.end(envelope, "Again.", gus))
                .hasMessageContaining("was ended before its last day");

        service.giveBack(envelope, decision, gus);
        assertThat(service.card(envelope).drawn()).isEqualTo(Money.NONE);
    }

    @Test
    void endingIsAnEntryOfTheRecordWithoutTheWords() {
        var envelope = groupCast.envelope(board, team, Money.whole(1_000), gus);
        service.end(envelope, "The district’s budget was cut.", gus);

        assertThat(
                        jdbc.sql(
                                        """
                                        select p.payload from record_entry e
                                        join record_payload p on p.entry = e.id
                                        where e.stream = ? and e.kind = 'EnvelopeEnded'
                                        """)
                                .param(envelope.toString())
                                .query(String.class)
                                .single())
                .doesNotContain("budget");
    }

    @Test
    void refusesMoreThanIsLeftAndTheSameDecisionTwice() {
        var envelope = groupCast.envelope(board, team, Money.whole(100), gus);
        var decision = UuidV7.next();
        service.draw(envelope, decision, Money.whole(60), Minutes.NONE, theo);

        assertThatThrownBy(() ->
                        service.draw(envelope, UuidV7.next(), Money.whole(41), Minutes.NONE, theo))
                .hasMessageContaining("has $40 left, and this asks for $41");
        assertThatThrownBy(
                        () -> service.draw(envelope, decision, Money.whole(1), Minutes.NONE, theo))
                .hasMessageContaining("already");
    }

    @Test
    void twentyDrawsAtOnceNeverExceedIt() throws Exception {
        var envelope = groupCast.envelope(board, team, Money.whole(1_000), gus);
        try (var threads = Executors.newFixedThreadPool(8)) {
            var draws =
                    threads.invokeAll(
                            IntStream.range(0, 20).mapToObj(_ -> oneDraw(envelope)).toList());
            long drawn = draws.stream().filter(EnvelopeServiceTest::wentThrough).count();
            var card = service.card(envelope);
            assertThat(card.drawn()).isEqualTo(Money.whole(300 * drawn));
            assertThat(card.drawn()).isLessThanOrEqualTo(card.money());
            assertThat(drawn).isPositive();
        }
    }

    private Callable<Boolean> oneDraw(EnvelopeId envelope) {
        return () -> {
            service.draw(envelope, UuidV7.next(), Money.whole(300), Minutes.NONE, theo);
            return true;
        };
    }

    private static boolean wentThrough(Future<Boolean> draw) {
        return draw.state() == Future.State.SUCCESS;
    }

    @Test
    void aPartTakesFromTheWholeAndIsNeverWider() {
        var whole = groupCast.envelope(board, team, Money.whole(1_000), gus);
        var circle = groupCast.group("Coverage circle", school.unit(), ana, hana);

        var part = grantPart(whole, circle, Money.whole(400));
        assertThat(service.card(whole).left()).isEqualTo(Money.whole(600));
        assertThat(service.card(part).grantorName()).isEqualTo("Leadership team");

        assertThatThrownBy(() -> grantPart(whole, circle, Money.whole(601)))
                .hasMessageContaining("left");
        assertThat(service.of(circle)).hasSize(1);
    }

    private EnvelopeId grantPart(EnvelopeId whole, GroupId to, Money money) {
        var words = groupCast.words(team, to, money);
        return service.grant(
                new NewEnvelope(
                        team,
                        to,
                        "Coverage",
                        words.scope(),
                        money,
                        Minutes.of(10, 0),
                        words.from(),
                        words.until(),
                        Optional.of(whole)),
                CommandKey.next(),
                theo);
    }

    @Test
    void nobodyGrantsToThemselvesAlone() {
        var mine = groupCast.bare("Mine alone", school.unit(), gus);
        assertThatThrownBy(() -> groupCast.envelope(board, mine, Money.whole(10), gus))
                .hasMessageContaining("Nobody grants anything to themselves alone");
        assertThatThrownBy(() -> groupCast.envelope(board, board, Money.whole(10), gus))
                .hasMessageContaining("A group cannot grant to itself");
    }

    @Test
    void onlyTheFoundingGroupGrantsOutOfNothing() {
        assertThatThrownBy(() -> groupCast.envelope(team, board, Money.whole(10), theo))
                .hasMessageContaining("Only the founding group");
    }

    @Test
    void aSymbolicGroupGrantsNothingAndDecidesNothingThatBinds() {
        var bare = groupCast.bare("Advisory council", school.unit(), theo, hana);
        var envelope = groupCast.envelope(board, bare, Money.whole(100), gus);

        assertThat(service.covers(envelope, bare, Money.whole(1), Minutes.NONE, groupCast.today()))
                .isFalse();
        groups.writeCharter(bare, GroupCast.charter(5), 1, theo);
        assertThat(service.covers(envelope, bare, Money.whole(1), Minutes.NONE, groupCast.today()))
                .isTrue();
    }

    @Test
    void coversOnlyItsHolderItsDaysItsMoneyAndItsHours() {
        var envelope = groupCast.envelope(board, team, Money.whole(100), gus);
        LocalDate today = groupCast.today();

        assertThat(service.covers(envelope, team, Money.whole(100), Minutes.NONE, today)).isTrue();
        assertThat(service.covers(envelope, board, Money.whole(1), Minutes.NONE, today)).isFalse();
        assertThat(service.covers(envelope, team, Money.whole(101), Minutes.NONE, today)).isFalse();
        assertThat(service.covers(envelope, team, Money.NONE, Minutes.NONE, today.plusYears(2)))
                .isFalse();
        assertThat(service.covers(envelope, team, Money.NONE, Minutes.NONE, today.minusDays(11)))
                .isFalse();
        var hours = Minutes.of(200, 0);
        assertThat(service.covers(envelope, team, Money.NONE, hours, today)).isTrue();
        var more = hours.plus(new Minutes(1));
        assertThat(service.covers(envelope, team, Money.NONE, more, today)).isFalse();
    }

    @Test
    void membersOfTheGrantingGroupAreGrantorsUntilTheyLeave() {
        var envelope = groupCast.envelope(board, team, Money.whole(100), gus);
        var subject = Subject.of(Subject.Type.ENVELOPE, envelope.value());

        assertThat(permissions.can(ana, Action.RECALL, subject).why().toString())
                .isEqualTo("You are a member of Board, which granted the envelope.");
        assertThat(service.factsAbout(theo, envelope))
                .extracting(fact -> fact.kind())
                .containsExactly(FactKind.MEMBER);

        groups.leave(board, ana);
        assertThat(permissions.can(ana, Action.RECALL, subject).allowed()).isFalse();
    }

    @Test
    void onlyMembersOfAGroupGrantInItsName() {
        assertThatThrownBy(() -> groupCast.envelope(board, team, Money.whole(10), theo))
                .isInstanceOf(Refusal.class);
    }
}
