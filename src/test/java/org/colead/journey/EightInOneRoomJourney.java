package org.colead.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Eight browsers in one room: the projector, the facilitator, and six phones: three members’, one
/// of whom takes the facilitation over, one of somebody who works at the school, and two guests’.
/// One loses its connection and comes back. From the agenda of a group’s meeting to the result.
class EightInOneRoomJourney {

    private static final int PHONE = 390;
    private static final int DESK = 1280;
    private static final Pattern CODE = Pattern.compile("[A-Z0-9]{3} [A-Z0-9]{3}");

    private final Accessible accessible = new Accessible();
    private final RunningColead colead = RunningColead.demo();
    private Hand hana;
    private Hand room;
    private Handset hanas;
    private Handset amara;
    private Handset meiLing;
    private Handset siobhan;
    private Handset noor;
    private Handset sam;

    @BeforeEach
    void eightBrowsers() {
        hana = Hand.of("Hana Okafor", colead);
        room = Hand.of("Marisol Keane", colead);
        hanas = new Handset("Hana’s phone", colead);
        amara = new Handset("Amara’s phone", colead);
        meiLing = new Handset("Mei-Ling’s phone", colead);
        siobhan = new Handset("Siobhán’s phone", colead);
        noor = new Handset("Noor’s phone", colead);
        sam = new Handset("Sam’s phone", colead);
    }

    @AfterEach
    void allLeave() {
        Stream.of(hana, room).forEach(Hand::close);
        all().forEach(Handset::close);
    }

    @Test
    void fromTheAgendaToTheResult() {
        theRoomOpens();
        sixPhonesComeIn();
        theRoomTurnsToADecision();
        theTimerRunsAndStops();
        questionsAndReactions();
        concernsAreAskedForAndTheCheckIsOpened();
        positionsAreGivenWhileOnePhoneIsLost();
        theFacilitationPassesToAPhone();
        everyoneSeesTheResult();
        assertThat(accessible.troubles()).isEmpty();
        assertThat(complaints()).isEmpty();
    }

    private void theRoomOpens() {
        hana.open("/decisions").follow("Kindergarten pickup in bad weather");
        hana.type("Your answer to Mei-Ling", "In the music room, with Owen.")
                .press("Give this answer")
                .sees("In the music room, with Owen.");
        hana.open("/groups").follow("Kindergarten team");
        hana.press("Open a live meeting").page().waitForURL("**/live/*");
        room.open(hana.path() + "/room").sees("with the code");
        room.sees("Nobody is here yet").sees("Join with your phone.");
    }

    private void sixPhonesComeIn() {
        var code = room.page().getByText(CODE).first().innerText();
        hanas.join(code).signIn("Hana Okafor");
        siobhan.join(code).signIn("Siobhán Ó Cuinneagáin");
        amara.join(code).askForTheWayIn("amara.osei@cedarhollow.example");
        meiLing.join(code).askForTheWayIn("mei.ling.zhao@cedarhollow.example");
        noor.join(code);
        lookAtPhone("The door", noor);
        noor.knock("Noor Aziz").sees("You are at the door");
        sam.join(code).knock("Sam Reyes").sees("You are at the door");
        accessible.look("The facilitator, somebody at the door", hana.page());
        hana.press("Let Noor Aziz in").press("Turn Sam Reyes away");
        noor.sees("Hana Okafor will begin in a moment.");
        sam.sees("You were not let in");
        amara.followTheMail();
        meiLing.followTheMail();
        room.sees("5 are here");
        hana.sees("5 are here");
        accessible.look("The room, gathering", room.page());
    }

    private void theRoomTurnsToADecision() {
        hana.press("Put “Kindergarten pickup in bad weather” before the room");
        inside().forEach(phone -> phone.sees("Clarifying"));
        room.sees("Clarifying");
        noor.sees("Your question");
    }

    private void theTimerRunsAndStops() {
        hana.press("Start the timer");
        inside().forEach(phone -> phone.sees("Time left"));
        room.sees("Time left");
        accessible.look("The room, clarifying", room.page(), DESK);
        hana.press("Stop the timer");
        inside().forEach(phone -> phone.seesNoMore("Time left"));
    }

    private void questionsAndReactions() {
        hana.press("Open the round of reactions");
        inside().forEach(phone -> phone.sees("Reacting"));
        lookAtPhone("A phone, reacting", amara);
        Stream.of(hanas, amara, meiLing).forEach(phone -> phone.tap("This is good."));
        Stream.of(hanas, amara, meiLing).forEach(phone -> phone.sees("Thank you. It is in."));
        room.sees("3 of 3 have answered.");
        hana.sees("3 of 3 have answered.");
    }

    private void concernsAreAskedForAndTheCheckIsOpened() {
        hana.press("Ask for concerns");
        Stream.of(hanas, amara, meiLing, noor).forEach(phone -> phone.sees("Your concern"));
        siobhan.sees("Your input");
        lookAtPhone("A phone, outside the group", siobhan);
        room.sees("Concerns");
        hana.press("Open the check");
        Stream.of(hanas, amara, meiLing).forEach(phone -> phone.sees("Where do you stand?"));
        noor.sees("The members give their positions now.");
        siobhan.sees("The members give their positions now.");
        lookAtPhone("A phone, checking", meiLing);
    }

    private void positionsAreGivenWhileOnePhoneIsLost() {
        meiLing.choose(2).type("Your reason", "Who stands at the second door?");
        meiLing.losesItsConnection();
        meiLing.page().locator(".lv-primary").click();
        meiLing.sees("What you wrote is kept on this phone");
        hanas.give(1);
        amara.give(1);
        room.sees("2 of 3 have answered.");
        accessible.look("The room, checking", room.page());
        meiLing.comesBack();
        meiLing.sees("2 of 3 have answered.");
        assertThat(meiLing.page().getByLabel("Your reason"))
                .hasValue("Who stands at the second door?");
        meiLing.page().locator(".lv-primary").click();
        meiLing.sees("You gave 2: Consent with a concern.");
        inside().forEach(phone -> phone.sees("3 of 3 have answered."));
        room.sees("3 of 3 have answered.");
    }

    private void theFacilitationPassesToAPhone() {
        hana.find("Who goes on", "Amara Osei").press("Ask them").sees("Amara Osei has been asked.");
        amara.sees("Hana Okafor asks you to facilitate").tap("I take it over");
        amara.sees("You facilitate");
        hana.sees("Amara Osei facilitates this session.");
    }

    private void everyoneSeesTheResult() {
        amara.tap("Close the check");
        inside().forEach(phone -> phone.sees("Adopted"));
        room.sees("Adopted").sees("Nobody objects, and one of three");
        hana.sees("The rest is done on the decision itself.");
        accessible.look("The room, with the result", room.page());
        accessible.look("The facilitator, with the result", hana.page(), DESK);
        lookAtPhone("A phone, with the result", noor);
    }

    /// Some hold a session on a desk’s screen; it stays a phone’s afterwards.
    private void lookAtPhone(String screen, Handset phone) {
        accessible.look(screen, phone.page(), DESK);
        accessible.look(screen, phone.page(), PHONE);
    }

    /// A browser without a connection says so on its console.
    private Stream<String> complaints() {
        return Stream.concat(
                        Stream.of(hana.visit(), room.visit()), all().stream().map(Handset::visit))
                .flatMap(visit -> visit.complaints().stream())
                .filter(complaint -> !complaint.contains("ERR_INTERNET_DISCONNECTED"));
    }

    private List<Handset> inside() {
        return List.of(hanas, amara, meiLing, siobhan, noor);
    }

    private List<Handset> all() {
        return List.of(hanas, amara, meiLing, siobhan, noor, sam);
    }
}
