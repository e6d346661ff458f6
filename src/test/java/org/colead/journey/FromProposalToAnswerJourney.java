package org.colead.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A group of two is founded and granted an envelope; it proposes, deliberates, closes a check and
/// publishes a brief; a reader responds and is answered.
class FromProposalToAnswerJourney {

    private static final String CONSENT =
            "Consent Nobody objects. An objection says why, and what would make it workable.";
    private static final String ANSWER = "Third grade has the bed nearest to the tap.";

    private final Accessible accessible = new Accessible();
    private Hand marisol;
    private Hand hana;
    private Hand gus;
    private Hand siobhan;
    private int width;
    private String circle = "";
    private String title = "";
    private String group = "";
    private String decision = "";

    private void everybodyComesIn() {
        var colead = RunningColead.demo();
        marisol = Hand.of("Marisol Keane", colead, width);
        hana = Hand.of("Hana Okafor", colead, width);
        gus = Hand.of("Gus Hartwell", colead, width);
        siobhan = Hand.of("Siobhán Ó Cuinneagáin", colead, width);
    }

    @AfterEach
    void everybodyLeaves() {
        Stream.of(marisol, hana, gus, siobhan).forEach(Hand::close);
    }

    @ParameterizedTest(name = "at {0} px")
    @CsvSource({
        "390, Garden circle, A garden behind the gym",
        "1280, Orchard circle, An orchard behind the gym"
    })
    void fromAProposalToAnAnswer(int width, String circle, String title) {
        this.width = width;
        this.circle = circle;
        this.title = title;
        everybodyComesIn();
        found();
        grant();
        propose();
        deliberate();
        check();
        offerTheStep();
        publish();
        respondAndAnswer();
        assertThat(accessible.troubles()).isEmpty();
        assertThat(
                        Stream.of(marisol, hana, gus, siobhan)
                                .flatMap(h -> h.visit().complaints().stream()))
                .isEmpty();
    }

    private void found() {
        marisol.open("/groups/new")
                .type("Name", circle)
                .type("What it is for", "Grows what the school eats.")
                .untick("Begin step by step: small matters, one proposal at a time")
                .press("Found it");
        marisol.page().waitForURL(Pattern.compile(".*/groups/[0-9a-f-]{36}"));
        group = marisol.path();
        marisol.press("Invite somebody").find("Whom", "Hana Okafor").press("Invite");
        marisol.sees("invited by Marisol Keane");
        hana.open(group).press("Accept").sees("since");
        marisol.open(group).press("Write the charter");
        marisol.type("Seats", "3")
                .type("Hours a month, of all members together", "4")
                .type("Money it may spend", "500")
                .type("Say: what it may decide", "What grows behind the gym.")
                .unfold("Rules of deliberation")
                .type("Hours that a text stands before its check", "0")
                .type("Hours to correct a concern", "0");
        look("The charter’s form", marisol);
        marisol.press("Save the charter").sees("$500");
    }

    private void grant() {
        gus.open("/groups").follow("Board group").press("Grant an envelope");
        gus.find("To which group", circle)
                .type("Name", "The garden")
                .type("Scope: on what it may decide", "Beds, tools and water behind the gym.")
                .type("Money at most", "500")
                .type("Hours at most", "100")
                .press("Grant it")
                .sees("Beds, tools and water behind the gym.");
        look("A group", gus);
    }

    private void propose() {
        marisol.open("/decisions/new?group=" + group.substring("/groups/".length()))
                .type("Title", title)
                .type("The question, in one sentence", "Shall we dig a garden behind the gym?");
        look("Propose something", marisol);
        marisol.press("Begin the draft");
        marisol.page().waitForURL(Pattern.compile(".*/decisions/[0-9a-f-]{36}"));
        decision = marisol.path();
        marisol.type("Aim: what, for whom, by when", "Every grade has a bed by spring.")
                .type("How", "Two Saturdays, six beds.")
                .type("Goal it serves", "Children know what they eat")
                .type("Whom it affects", "All who teach outside")
                .find("Envelope it draws on", "The garden")
                .type("Amount", "200")
                .tick("It asks nothing of anybody’s hours")
                .tick(CONSENT)
                .date("Reviewed on", LocalDate.now().plusMonths(2))
                .type("What would stop it before", "The water fails")
                .sees("Saved");
        look("The draft", marisol);
        marisol.press("Open it for questions").sees("Ask what you need to know");
    }

    private void deliberate() {
        hana.open(decision).type("Your question", "Who waters in July?").press("Ask");
        hana.sees("No answer yet");
        look("A question", hana);
        marisol.open(decision)
                .type("Your answer to Hana", "The custodians, who asked for it.")
                .press("Give this answer")
                .press("Open the round of reactions")
                .sees("React, or pass");
        hana.open(decision).type("Your reaction", "I like it.").press("React").sees("You reacted");
        marisol.open(decision).press("Pass").press("Ask for concerns");
        hana.open(decision).press("Raise a concern");
        hana.type("Your concern", "The tap is far away.").press("Raise this concern");
        hana.sees("One raised");
        marisol.open(decision).type("Your answer to Hana", "We buy a hose of thirty metres.");
        look("A concern to answer", marisol);
        marisol.press("Give this answer").sees("Addressed");
    }

    private void check() {
        marisol.open(decision).press("Open the check").sees("Give your position");
        consents(marisol);
        consents(hana);
        marisol.open(decision).sees("2 of 2");
        look("The check", marisol);
        marisol.pressTwice("Close the check").sees("Nobody objects.");
    }

    private void consents(Hand member) {
        member.open(decision + "/check");
        look("Giving a position", member);
        member.touch(member.page().locator(".cl-choice.p1").first())
                .press("Give 1: Consent")
                .sees("Change it");
    }

    private void offerTheStep() {
        marisol.open(decision).unfold("Offer a step");
        marisol.type("Result", "Keep the garden’s calendar").find("Offer it to", "Hana Okafor");
        look("Decided", marisol);
        marisol.press("Offer this step").sees("offered to Hana Okafor");
        hana.open(decision).press("Accept").sees("1 of 1 accepted");
    }

    private void publish() {
        marisol.open(decision)
                .type("What was decided", "A garden is dug behind the gym.")
                .type("When", "In spring")
                .type("What changes", "Each grade has a bed.")
                .type("Why", "Children know what they eat.")
                .type("What was considered", "Pots in the classrooms.")
                .press("Save the draft")
                .seesNoMore("Missing: The brief says what was considered");
        look("The brief’s form", marisol);
        marisol.pressTwice("Publish it");
        marisol.follow("Read the brief").sees("A garden is dug behind the gym.");
    }

    private void respondAndAnswer() {
        siobhan.open("/briefs");
        look("Briefs", siobhan);
        siobhan.follow(title).press("I have read this").seesNoMore("Read it, and say so");
        siobhan.type("Say something back", "May third grade be near the tap?")
                .press("Send to " + circle)
                .sees("Not answered yet");
        look("The brief", siobhan);
        marisol.open(siobhan.path())
                .type("Your answer to Siobhán Ó Cuinneagáin", ANSWER)
                .press("Give this answer")
                .sees(ANSWER);
        look("The brief, answered", marisol);
        siobhan.open(siobhan.path()).sees(ANSWER);
    }

    private void look(String screen, Hand hand) {
        accessible.look(screen, hand.page(), width);
    }
}
