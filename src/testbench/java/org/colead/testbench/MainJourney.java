package org.colead.testbench;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The main journey in Vaadin TestBench, for those who hold a licence for it: it needs a running
/// demo (`COLEAD_URL`) and Chrome. The build compiles it and does not run it; what the build runs is
/// `FromProposalToAnswerJourney`.
class MainJourney {

    private static final String GROUP = "Garden group, in TestBench";
    private static final String TITLE = "A garden, in TestBench";
    private static final String ANSWER = "Third grade gets the bed by the tap.";

    private Member marisol;
    private Member hana;
    private Member siobhan;
    private String group;
    private String decision;

    @BeforeEach
    void everybodyComesIn() {
        marisol = new Member("Marisol Keane");
        hana = new Member("Hana Okafor");
        siobhan = new Member("Siobhán Ó Cuinneagáin");
    }

    @AfterEach
    void everybodyLeaves() {
        List.of(marisol, hana, siobhan).forEach(Member::close);
    }

    @Test
    void fromAProposalToAnAnswer() {
        found();
        propose();
        deliberate();
        check();
        publish();
        respondAndAnswer();
    }

    private void found() {
        marisol.open("/groups/new")
                .type("Name", GROUP)
                .type("What it is for", "Grows what the school eats.")
                .tick("Begin step by step")
                .press("Found it");
        group = marisol.arrives("/groups/0");
        marisol.press("Invite somebody").find("Whom", "Hana Okafor").press("Invite");
        marisol.sees("invited by Marisol Keane");
        hana.open(group).press("Accept").sees("since");
        marisol.open(group).press("Write the charter");
        marisol.unfold("Rules of deliberation")
                .type("Hours that a text stands before its check", "0")
                .type("Hours to correct a concern", "0")
                .press("Save the charter");
    }

    private void propose() {
        marisol.open("/decisions/new?group=" + group.substring(group.lastIndexOf('/') + 1))
                .type("Title", TITLE)
                .type("The question, in one sentence", "Shall we dig a garden behind the gym?")
                .press("Begin the draft");
        decision = marisol.arrives("/decisions/0");
        marisol.type("Aim: what, for whom, by when", "Every grade has a bed by spring.")
                .type("How", "Two Saturdays, six beds.")
                .type("Goal it serves", "Children know what they eat")
                .type("Whom it affects", "All who teach outside")
                .tick("It asks nothing of anybody’s hours")
                .tick("Consent")
                .type("Reviewed on", inTwoMonths())
                .type("What would stop it before", "The water fails")
                .sees("Saved")
                .press("Open it for questions");
    }

    private void deliberate() {
        hana.open(decision).type("Your question", "Who waters in July?").press("Ask");
        marisol.open(decision)
                .type("Your answer to Hana", "The custodians, who asked for it.")
                .press("Give this answer")
                .press("Open the round of reactions");
        hana.open(decision).type("Your reaction", "I like it.").press("React").sees("You reacted");
        marisol.open(decision).press("Pass").press("Ask for concerns");
        hana.open(decision).press("Raise a concern");
        hana.type("Your concern", "The tap is far away.").press("Raise this concern");
        marisol.open(decision)
                .type("Your answer to Hana", "We buy a hose of thirty metres.")
                .press("Give this answer")
                .sees("Addressed");
    }

    private void check() {
        marisol.open(decision).press("Open the check").sees("Give your position");
        for (var member : List.of(marisol, hana)) {
            member.open(decision + "/check").choose(1).press("Give 1: Consent").sees("Change it");
        }
        marisol.open(decision).sees("2 of 2").pressTwice("Close the check");
        marisol.sees("Nobody objects.");
    }

    private void publish() {
        marisol.open(decision).unfold("Offer a step");
        marisol.type("Result", "Keep the garden’s calendar")
                .find("Offer it to", "Hana Okafor")
                .press("Offer this step");
        hana.open(decision).press("Accept").sees("1 of 1 accepted");
        marisol.open(decision)
                .type("What was decided", "A garden is dug behind the gym.")
                .type("When", "In spring")
                .type("What changes", "Each grade has a bed.")
                .type("Why", "Children know what they eat.")
                .type("What was considered", "Pots in the classrooms.")
                .press("Save the draft")
                .pressTwice("Publish it");
        marisol.follow("Read the brief").sees("A garden is dug behind the gym.");
    }

    private void respondAndAnswer() {
        var brief = siobhan.open("/briefs").follow(TITLE).arrives("/briefs/0");
        siobhan.type("Say something back", "May third grade be near the tap?")
                .press("Send to " + GROUP)
                .sees("Not answered yet");
        marisol.open(brief)
                .type("Your answer to Siobhán Ó Cuinneagáin", ANSWER)
                .press("Give this answer");
        siobhan.open(brief).sees(ANSWER);
    }

    private static String inTwoMonths() {
        return LocalDate.now()
                .plusMonths(2)
                .format(DateTimeFormatter.ofPattern("M/d/yyyy", Locale.US));
    }
}
