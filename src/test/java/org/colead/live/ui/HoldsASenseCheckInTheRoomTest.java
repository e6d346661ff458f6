package org.colead.live.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import org.colead.consensus.CheckCast;
import org.colead.consensus.CheckCast.Round;
import org.colead.consensus.OpenChecks.OpenCheck;
import org.colead.decision.Stage;
import org.colead.kernel.CommandKey;
import org.colead.kernel.PersonId;
import org.colead.live.Facilitation;
import org.colead.live.RoomState;
import org.colead.live.Rooms;
import org.colead.live.SessionId;
import org.colead.people.Cast;
import org.colead.uikit.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/// Whoever facilitates asks the room where it stands so far, and closes it; the room reads the
/// picture then and nothing before.
@SpringBootTest
class HoldsASenseCheckInTheRoomTest extends SpringBrowserlessTest {

    @Autowired CheckCast checkCast;
    @Autowired Cast people;
    @Autowired Facilitation facilitation;
    @Autowired Rooms rooms;

    Round round;
    SessionId session;

    @BeforeEach
    void aSessionIsOn() {
        round = checkCast.round();
        session = facilitation.open(round.decision(), CommandKey.next(), round.theo());
    }

    @Test
    void asksItWithTheDecisionStayingWhereItIs() {
        visit(round.theo());
        ask("Are we close?");

        assertThat(open().question()).isEqualTo("Are we close?");
        assertThat(topic().decision().stage()).isEqualTo(Stage.CONCERNS);
        assertThat(screen()).contains("Are we close?", "0 of 9 have answered.");
        assertThat($(TextField.class).all()).isEmpty();
    }

    @Test
    void closesItWhenHalfHaveAnsweredAndTheRoomSeesThePicture() {
        visit(round.theo());
        ask("Are we close?");
        checkCast.giveAll(open().id(), round, 5, 5, 4, 3, 0);
        close();

        assertThat(topic().check()).isEmpty();
        assertThat(room())
                .contains("Sense check", "Are we close?")
                .contains("5 of 9 have answered. Nothing is decided by it.")
                .doesNotContain("Hear them first");
        assertThat(topic().decision().stage()).isEqualTo(Stage.CONCERNS);
    }

    @Test
    void cannotCloseItBeforeHalfHaveAnsweredAndIsToldSo() {
        visit(round.theo());
        ask("Are we close?");
        checkCast.giveAll(open().id(), round, 5, 5, 4, 3);
        close();

        assertThat($(Refused.class).all()).hasSize(1);
        assertThat(topic().check()).isPresent();
    }

    @Test
    void theRoomShowsTheQuestionAndHowManyAnsweredAndNothingBlind() {
        visit(round.theo());
        ask("Are we close?");
        checkCast.give(open().id(), round.priya(), 0);

        assertThat(room())
                .contains("Are we close?", "1 of 9 have answered.", "It decides nothing.")
                .doesNotContain("Priya", "fist", "No way");
    }

    @Test
    void anEmptyQuestionIsRefusedUnderTheButton() {
        visit(round.theo());
        ask("");

        assertThat($(Refused.class).all()).hasSize(1);
        assertThat(topic().check()).isEmpty();
    }

    @Test
    void asksAnotherOneAfterwards() {
        visit(round.theo());
        ask("Are we close?");
        checkCast.giveAll(open().id(), round, 5, 5, 4, 3, 3);
        close();
        assertThat(screen()).contains("Are we close?", "The room sees the picture now.");
        ask("And now?");

        assertThat(open().question()).isEqualTo("And now?");
    }

    @Test
    void anAmendmentClosesItAndTheRoomReadsWhy() {
        visit(round.theo());
        ask("Are we close?");
        checkCast.giveAll(open().id(), round, 5, 4);
        checkCast.amend(round, "Five hours, in writing.");

        assertThat(topic().check()).isEmpty();
        assertThat(room())
                .contains("Sense check", "Are we close?")
                .contains("The text was amended, which closed it: it is about version 1.")
                .contains("2 of 9 have answered.");
        visit(round.theo());
        assertThat(screen()).contains("Ask where the group stands so far");
    }

    @Test
    void whoeverTookOverTheFacilitationClosesIt() {
        visit(round.theo());
        ask("Are we close?");
        checkCast.giveAll(open().id(), round, 5, 5, 4, 3, 3);
        facilitation.offer(session, round.hana(), round.theo());
        facilitation.take(session, round.hana());
        visit(round.hana());
        close();

        assertThat(topic().result()).isPresent();
    }

    @Test
    void whoeverDoesNotFacilitateIsNotOfferedIt() {
        visit(round.hana());

        assertThat(screen()).doesNotContain("Ask where the group stands so far");
    }

    private void ask(String question) {
        test($(TextField.class).first()).setValue(question);
        test(button("Open the sense check")).click();
    }

    private void close() {
        test(button("Close the sense check")).click();
        test(button("Close the sense check")).click();
    }

    private void visit(PersonId person) {
        people.signIn(person);
        navigate("live/" + session, FacilitatorView.class);
    }

    private String screen() {
        return $(FacilitatorView.class).first().getElement().getTextRecursively();
    }

    private String room() {
        rooms.of(session).look();
        Component room = navigate("live/" + session + "/room", RoomView.class);
        return room.getElement().getTextRecursively();
    }

    private RoomState.Topic topic() {
        rooms.of(session).look();
        return rooms.of(session).state().topic().orElseThrow();
    }

    private OpenCheck open() {
        return topic().check().orElseThrow();
    }

    private Button button(String text) {
        return $(Button.class).withText(text).first();
    }
}
