package org.colead.conflict.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.colead.conflict.ConflictKind;
import org.colead.conflict.ConflictStage;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class HearsEachOtherOutTest extends ConflictScreens {

    @Test
    void asksSomebodyAndStandsInTheCase() {
        open("conflicts/new", hana);
        choose(wes);
        kind(ConflictKind.RELATIONSHIP);
        test($(TextField.class).withCaption("In a few words").single()).setValue("The staff room");
        type("What you want to be understood", "I was not asked.");
        click("Ask them");

        assertThat(shows("The staff room")).isTrue();
        assertThat(shows("Wes Tolliver has not answered yet.")).isTrue();
        assertThat(shows("It is Wes Tolliver’s turn")).isTrue();
    }

    @Test
    void whatIsMissingIsSaidAndWhatWasTypedStays() {
        open("conflicts/new", hana);
        type("What you want to be understood", "I was not asked.");
        click("Ask them");

        assertThat(shows("Choose what it is about first.")).isTrue();
        assertThat($(TextArea.class).withCaption("What you want to be understood").single())
                .extracting(TextArea::getValue)
                .isEqualTo("I was not asked.");
    }

    @Test
    void theNextStepOpensAtYesThatIsWhatIMeant() {
        var id = opened();
        open("conflicts/" + id, wes);
        click("Take part");
        type("What you heard from Hana Okafor", "You were not asked, and it hurt.");
        click("Say it back");

        open("conflicts/" + id, hana);
        assertThat(shows("You were not asked, and it hurt.")).isTrue();
        click("Yes, that is what I meant");

        open("conflicts/" + id, wes);
        type("What you want to be understood", "I had no time to ask.");
        click("Say this");

        open("conflicts/" + id, hana);
        type("What you heard from Wes Tolliver", "You were in a hurry.");
        click("Say it back");
        open("conflicts/" + id, wes);
        click("Yes, that is what I meant");
        type("What you could both agree on", "We ask by note.");
        click("Propose it");
        open("conflicts/" + id, hana);
        click("Agree");

        assertThat(desk.details(id, hana).stage()).isEqualTo(ConflictStage.SETTLED);
        assertThat(shows("This case is over.")).isTrue();
    }

    @Test
    void saysWhatWasMissedAndIsHeardAgain() {
        var id = opened();
        conflicts.takePart(id, false, wes);
        conflicts.paraphrase(id, "You are angry.", 1, wes);

        open("conflicts/" + id, hana);
        type("What was missed", "Not angry: left out.");
        click("Say what was missed");

        assertThat(shows("Not angry: left out.")).isTrue();
        assertThat(shows("It is Wes Tolliver’s turn")).isTrue();
    }

    @Test
    void whoeverIsAskedToMediateReadsNothingBeforeAccepting() {
        var id = opened();
        mediations.name(id, theo, hana);
        mediations.agree(id, theo, wes);

        open("conflicts/" + id, theo);
        assertThat(shows("Hana Okafor and Wes Tolliver ask you to mediate")).isTrue();
        assertThat(shows("I was not asked.")).isFalse();
        click("Accept");

        assertThat(shows("I was not asked.")).isTrue();
        assertThat(shows("Hana Okafor, Wes Tolliver and Theo Brandt, who mediates")).isTrue();
    }

    @Test
    void whoeverHasNoPlaceInItIsToldThatThereIsNone() {
        var id = opened();

        open("conflicts/" + id, theo);

        assertThat(shows("I was not asked.")).isFalse();
        assertThat(shows("There is no such case, or you may not read it.")).isTrue();
    }

    @Test
    void nothingYetSaysWhatThePlaceIsFor() {
        open("conflicts", theo);

        assertThat(shows("Nothing lies between you and anybody")).isTrue();
    }

    @Test
    void whoeverIsInNoGroupFindsTheWayOnToday() {
        open("", theo);

        assertThat(shows("Does something lie between you and somebody?")).isTrue();
        assertThat($(Anchor.class).withText("Hear each other out").single().getHref())
                .isEqualTo("conflicts");
    }
}
