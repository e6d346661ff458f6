package org.colead.live.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import java.util.List;
import org.colead.consensus.CheckCast;
import org.colead.consensus.CheckCast.Round;
import org.colead.decision.DecisionId;
import org.colead.decision.DecisionRegister;
import org.colead.decision.Method;
import org.colead.group.GroupDirectory;
import org.colead.kernel.CommandKey;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
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

@SpringBootTest
class MeetsAsAGroupTest extends SpringBrowserlessTest {

    @Autowired CheckCast checkCast;
    @Autowired Cast people;
    @Autowired Facilitation facilitation;
    @Autowired Rooms rooms;
    @Autowired GroupDirectory groups;
    @Autowired DecisionRegister register;
    @Autowired MeetingOfGroup opening;
    @Autowired MeetingNow on;

    Round round;
    DecisionId second;

    @BeforeEach
    void twoDecisionsAreOpen() {
        round = checkCast.round(Method.CONSENT);
        second =
                checkCast.toConcerns(
                        round.team(),
                        register.details(round.decision(), round.theo())
                                .frame()
                                .envelope()
                                .orElseThrow(),
                        Method.CONSENT,
                        round.theo(),
                        round.marisol());
    }

    @Test
    void opensAMeetingFromTheGroupsPageAndChoosesWhatItBeginsWith() {
        people.signIn(round.hana());
        add(opening.render(groups.card(round.team(), round.hana()), round.hana()).orElseThrow());
        test(button("Open a live meeting")).click();

        assertThat($(H1.class).first().getText()).isEqualTo("Live session");
        assertThat($(Button.class).withText("Put it before the room").all()).hasSize(2);
        test(button("Put it before the room")).click();

        assertThat(state().topic().orElseThrow().decision().id()).isEqualTo(round.decision());
        assertThat(screen()).contains("Before the room now");
        assertThat($(Button.class).withText("Put it before the room").all()).hasSize(1);
    }

    @Test
    void goesOnWithTheNextWhenOneIsDecided() {
        var session = meeting(round.hana());
        facilitation.turnTo(session, round.decision(), round.hana());
        var check = checkCast.open(round);
        checkCast.giveAll(check, round, 1, 1, 1, 1, 1, 1, 1, 1, 1);
        visit(session, round.hana());
        test(button("Close the check")).click();
        test(button("Close the check")).click();

        test(button("Go on with “Five protected hours”")).click();

        assertThat(state().topic().orElseThrow().decision().id()).isEqualTo(second);
        assertThat(state().agenda().getFirst().stands().template()).isEqualTo("Adopted");
        assertThat(state().next()).isEmpty();
    }

    @Test
    void tellsAtTheEndWhatTheRoomWentThrough() {
        var session = meeting(round.hana());
        facilitation.turnTo(session, second, round.hana());
        facilitation.end(session, round.hana());
        visit(session, round.hana());

        assertThat(screen()).contains("This session is over", "Five protected hours", "Concerns");
        assertThat($(Button.class).all()).isEmpty();
    }

    @Test
    void everyMemberFindsTheMeetingThatIsOnAndNobodyOpensASecondOne() {
        var session = meeting(round.hana());

        var card = groups.card(round.team(), round.wes());
        assertThat(text(on.render(card, round.wes()).orElseThrow()))
                .contains("A live meeting is on", "Hana Okafor facilitates", "Join with");
        assertThat(opening.render(card, round.wes())).isEmpty();
        assertThat(meeting(round.wes())).isEqualTo(session);
    }

    @Test
    void onlyADecisionOfTheGroupComesBeforeItsRoom() {
        var session = meeting(round.hana());
        var others = checkCast.round().decision();

        assertThatThrownBy(() -> facilitation.turnTo(session, others, round.hana()))
                .isInstanceOf(Refusal.class);
        assertThat(state().agenda())
                .extracting(RoomState.OnAgenda::decision)
                .doesNotContain(others);
    }

    @Test
    void aStrangerIsToldNothingOfItsAgenda() {
        var session = meeting(round.hana());

        visit(session, checkCast.round().hana());

        assertThat($(Refused.class).all()).hasSize(1);
        assertThat(screen()).doesNotContain("Five protected hours");
    }

    private SessionId meeting(PersonId by) {
        return facilitation.openMeeting(round.team(), CommandKey.next(), by);
    }

    private void visit(SessionId session, PersonId person) {
        people.signIn(person);
        navigate("live/" + session, FacilitatorView.class);
    }

    private RoomState state() {
        var room = rooms.of(facilitation.sessionIn(round.team()).orElseThrow());
        room.look();
        return room.state();
    }

    private static void add(Component part) {
        UI.getCurrent().add(part);
    }

    private Button button(String text) {
        return $(Button.class).withText(text).first();
    }

    private String screen() {
        return text($(FacilitatorView.class).single());
    }

    private static String text(Component part) {
        return String.join(" ", List.of(part.getElement().getTextRecursively()));
    }
}
