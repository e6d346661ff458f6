package org.colead.live.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.provider.Query;
import java.util.List;
import org.colead.consensus.CheckCast;
import org.colead.consensus.CheckCast.Round;
import org.colead.decision.DecisionRegister;
import org.colead.decision.Stage;
import org.colead.kernel.CommandKey;
import org.colead.kernel.PersonId;
import org.colead.live.Facilitation;
import org.colead.live.Joining;
import org.colead.live.RoomState;
import org.colead.live.Rooms;
import org.colead.live.SessionId;
import org.colead.people.Cast;
import org.colead.people.NamedPerson;
import org.colead.people.StaffRegister;
import org.colead.uikit.Band;
import org.colead.uikit.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class FacilitatesASessionTest extends SpringBrowserlessTest {

    @Autowired CheckCast checkCast;
    @Autowired Cast people;
    @Autowired Facilitation facilitation;
    @Autowired Joining joining;
    @Autowired Rooms rooms;
    @Autowired DecisionRegister register;
    @Autowired StaffRegister staff;
    @Autowired LiveSection section;

    Round round;
    SessionId session;

    @BeforeEach
    void aSessionIsOn() {
        round = checkCast.round();
        session = facilitation.open(round.decision(), CommandKey.next(), round.theo());
    }

    @Test
    void startsAndStopsTheTimer() {
        visit(round.theo());
        test(button("Start the timer")).click();
        assertThat(now().timer()).isPresent();

        test(button("Stop the timer")).click();
        assertThat(now().timer()).isEmpty();
        assertThat(button("Start the timer").isAttached()).isTrue();
    }

    @Test
    void opensTheCheckAndClosesItWhenAllHaveAnswered() {
        visit(round.theo());
        test(button("Open the check")).click();
        assertThat(now().topic().orElseThrow().decision().stage()).isEqualTo(Stage.CHECKING);
        var check = now().topic().orElseThrow().check().orElseThrow().id();
        checkCast.giveAll(check, round, 1, 1, 1, 1, 2, 2, 3, 5, 7);
        test(button("Close the check")).click();
        assertThat(now().topic().orElseThrow().result()).isEmpty();
        test(button("Close the check")).click();

        assertThat(now().topic().orElseThrow().result()).isPresent();
    }

    @Test
    void letsAGuestInAndTurnsAnotherAway() {
        joining.knock(session, "Noor Aziz");
        joining.knock(session, "Sam Reyes");
        visit(round.theo());

        test(button("Let Noor Aziz in")).click();
        test($(Button.class).withText("Turn away").last()).click();

        assertThat(now().waiting()).isEmpty();
    }

    @Test
    void asksAGuestOutWhoIsIn() {
        joining.knock(session, "Noor Aziz");
        visit(round.theo());
        test(button("Let Noor Aziz in")).click();

        test(button("Ask Noor Aziz out")).click();
        assertThat(now().guests().in()).hasSize(1);
        test(button("Ask Noor Aziz out")).click();

        assertThat(now().guests().in()).isEmpty();
        assertThat(now().guests().out()).hasSize(1);
    }

    @Test
    void handsOverToWhoeverAccepts() {
        visit(round.theo());
        @SuppressWarnings("unchecked")
        ComboBox<NamedPerson> who = $(ComboBox.class).first();
        assertThat(named(who, "")).doesNotContain("Theo Brandt").hasSizeGreaterThan(3);
        assertThat(named(who, "hana")).containsExactly("Hana Okafor");
        who.setValue(new NamedPerson(round.hana(), "Hana Okafor"));
        test(button("Ask them")).click();
        assertThat(now().facilitator()).isEqualTo(round.theo());

        visit(round.hana());
        test(button("I take it over")).click();

        assertThat(now().facilitator()).isEqualTo(round.hana());
    }

    @Test
    void takesOverWhereNobodyFacilitatesAnyMore() {
        staff.leave(round.theo(), PersonId.COLEAD);
        visit(round.hana());
        assertThat($(Band.class).first().getElement().getTextRecursively())
                .contains("Nobody facilitates this session now");
        test(button("I take it over")).click();

        assertThat(now().facilitator()).isEqualTo(round.hana());
    }

    @Test
    void whoeverTookOverMayOpenTheCheck() {
        facilitation.offer(session, round.hana(), round.theo());
        facilitation.take(session, round.hana());

        visit(round.hana());
        test(button("Open the check")).click();

        assertThat(now().topic().orElseThrow().decision().stage()).isEqualTo(Stage.CHECKING);
    }

    @Test
    void whoeverDoesNotFacilitateIsToldSoUnderTheButton() {
        visit(round.hana());
        test(button("Start the timer")).click();

        assertThat($(Refused.class).all()).hasSize(1);
        assertThat(now().timer()).isEmpty();
    }

    @Test
    void endsIt() {
        visit(round.theo());
        test(button("End the session")).click();
        test(button("End the session")).click();

        assertThat(now().over()).isTrue();
    }

    @Test
    void theRoomShowsTheQuestionTheCodeAndHowManyAnsweredAndNothingBlind() {
        var check = checkCast.open(round);
        checkCast.give(check, round.priya(), 8);
        rooms.of(session).look();
        people.signIn(round.theo());
        navigate("live/" + session + "/room", RoomView.class);

        assertThat($(H1.class).first().getText()).isEqualTo("Five protected hours");
        var said = $(Span.class).all().stream().map(Span::getText).toList();
        assertThat(said)
                .contains(now().code().spaced(), "1 of 9 have answered.")
                .noneMatch(words -> words.contains("Priya") || words.contains("Veto"));
    }

    @Test
    void aStrangerSeesNeitherScreen() {
        var stranger = checkCast.round().hana();
        visit(stranger);
        assertThat($(Refused.class).all()).hasSize(1);

        navigate("live/" + session + "/room", RoomView.class);
        assertThat($(Refused.class).all()).hasSize(1);
        assertThat($(H1.class).all()).isEmpty();
    }

    @Test
    void theDecisionLeadsToTheSessionThatIsOn() {
        assertThat(beside(round.theo())).contains("Facilitate it", "Join with this device");
        assertThat(beside(round.hana()))
                .contains("Join with this device")
                .doesNotContain("Facilitate");
    }

    @Test
    void authorsOpenOneAndOthersDoNot() {
        var quiet = checkCast.round();
        round = quiet;
        assertThat(beside(quiet.theo())).contains("Open a live session");
        assertThat(beside(quiet.hana())).isEmpty();
    }

    private static List<String> named(ComboBox<NamedPerson> who, String words) {
        @SuppressWarnings("unchecked")
        var people = (DataProvider<NamedPerson, String>) who.getDataProvider();
        return people.fetch(new Query<>(0, 50, List.of(), null, words))
                .map(NamedPerson::name)
                .toList();
    }

    private String beside(PersonId viewer) {
        people.signIn(viewer);
        return section.render(register.details(round.decision(), viewer), viewer)
                .map(part -> part.getElement().getTextRecursively())
                .orElse("");
    }

    private void visit(PersonId person) {
        people.signIn(person);
        navigate("live/" + session, FacilitatorView.class);
    }

    private RoomState now() {
        rooms.of(session).look();
        return rooms.of(session).state();
    }

    private Button button(String text) {
        return $(Button.class).withText(text).first();
    }
}
