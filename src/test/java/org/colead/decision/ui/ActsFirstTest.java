package org.colead.decision.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.internal.MockVaadin;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.textfield.TextArea;
import org.colead.decision.FirstActCast;
import org.colead.decision.Stage;
import org.colead.deliberation.RoundsCast;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class ActsFirstTest extends DecisionScreens {

    private static final String WHY = "Why it cannot wait";

    @Autowired FirstActCast cast;

    RoundsCast.Scene it;

    @BeforeEach
    void aDraftByTheoWhoFacilitates() {
        it = cast.urgent();
    }

    @Test
    void saysWhyItCannotWaitAndActs() {
        open(it.decision(), it.theo());
        assertThat(shows("The brief is due within two days, and says that it was done first."))
                .isTrue();
        act("The stairs gave way.");

        assertThat(stage(it.decision())).isEqualTo(Stage.DECIDED);
        assertThat(shows("Done first by Theo Brandt on")).isTrue();
        assertThat(shows("No rounds and no check were held.")).isTrue();
        assertThat(shows("The stairs gave way.")).isTrue();
        assertThat(shows("Publish the brief")).isTrue();
    }

    @Test
    void isToldThatAReasonIsMissingAndKeepsTheDraft() {
        open(it.decision(), it.theo());
        act("");
        assertThat(shows("“Why it cannot wait” is empty. Write it, then try again.")).isTrue();
        assertThat(stage(it.decision())).isEqualTo(Stage.DRAFTING);
    }

    @Test
    void actsOnTheWordsThatTheyJustSaved() {
        open(it.decision(), it.theo());
        var how = $(TextArea.class).withCaption("How").single();
        test(how).setValue("We close the stairs.");
        act("They gave way.");
        assertThat(stage(it.decision())).isEqualTo(Stage.DECIDED);
        assertThat(details(it.decision(), it.lena()).text().text().how())
                .isEqualTo("We close the stairs.");
    }

    @Test
    void seesWhatTheDraftMustSayWhileWritingIt() {
        open(it.decision(), it.theo());
        assertThat(gate()).contains("Met: It says whom it affects");
        test(line("Whom it affects")).setValue("");
        MockVaadin.clientRoundtrip();
        assertThat(gate()).contains("Missing: It says whom it affects");
        act("They gave way.");
        assertThat(shows("Missing: It says whom it affects")).isTrue();
        assertThat(stage(it.decision())).isEqualTo(Stage.DRAFTING);
    }

    @Test
    void anAuthorWhoHoldsNothingReadsWhyNot() {
        open(it.decision(), it.marisol());
        assertThat(ways()).isFalse();
        assertThat(shows("Why can’t I act first?")).isTrue();
        assertThat(
                        shows(
                                "This is for whoever holds a responsibility that the group entrusted, within its term."))
                .isTrue();
    }

    @Test
    void onceItIsOpenNobodyIsOfferedIt() {
        rounds.moveOn(it, Stage.CLARIFYING);
        open(it.decision(), it.theo());
        assertThat(ways()).isFalse();
        assertThat(shows("Why can I act first?")).isFalse();
    }

    @Test
    void affectedStaffReadItAndWhenTheBriefIsDue() {
        cast.act(it.decision(), it.theo());
        open(it.decision(), it.lena());
        assertThat(shows("Done first by Theo Brandt on")).isTrue();
        assertThat(shows("two days after it was done.")).isTrue();
        assertThat(shows("left out, Checking")).isTrue();
        assertThat(shows("Whose voice counted")).isFalse();
        open("decisions", it.lena());
        assertThat(shows("Done first, without a check")).isTrue();
    }

    private void act(String why) {
        var details = details().orElseThrow();
        details.setOpened(true);
        test($(TextArea.class).withCaption(WHY).single()).setValue(why);
        test($(Button.class, details).withText("Act first").first()).click();
        test($(Button.class, details).withText("Act first").last()).click();
        MockVaadin.clientRoundtrip();
        roundTrip();
    }

    private boolean ways() {
        return details().isPresent();
    }

    private java.util.Optional<Details> details() {
        return $(Details.class).all().stream()
                .filter(one -> "It cannot wait".equals(one.getSummaryText()))
                .findFirst();
    }

    private String gate() {
        return details().orElseThrow().getElement().getTextRecursively();
    }
}
