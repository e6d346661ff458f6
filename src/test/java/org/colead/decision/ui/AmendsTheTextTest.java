package org.colead.decision.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.Checkbox;
import java.math.BigDecimal;
import org.colead.decision.DecisionService;
import org.colead.decision.Stage;
import org.colead.kernel.Money;
import org.colead.uikit.MoneyField;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class AmendsTheTextTest extends DecisionScreens {

    @Autowired DecisionService decisions;

    @Test
    void anAuthorMakesTheNextVersion() {
        var scene = rounds.at(Stage.CONCERNS);
        open(scene.decision(), scene.theo());
        click("Amend the text");
        test(words("How")).setValue("With paid lunch coverage.");
        click("Make it the next version");

        var text = details(scene.decision(), scene.theo()).text();
        assertThat(text.number()).isEqualTo(2);
        assertThat(text.text().how()).isEqualTo("With paid lunch coverage.");
        assertThat(offers("Make it the next version")).isFalse();
    }

    @Test
    void leavingItChangesNothing() {
        var scene = rounds.at(Stage.CONCERNS);
        open(scene.decision(), scene.theo());
        click("Amend the text");
        test(words("How")).setValue("Otherwise.");
        click("Leave it as it is");

        assertThat(details(scene.decision(), scene.theo()).text().number()).isEqualTo(1);
        assertThat(offers("Amend the text")).isTrue();
    }

    @Test
    void whoeverSavesSecondSeesTheFirstWordsBesideTheirOwn() {
        var scene = rounds.at(Stage.CONCERNS);
        open(scene.decision(), scene.marisol());
        click("Amend the text");
        test(words("How")).setValue("Mine.");
        rounds.amend(scene);
        click("Make it the next version");

        assertThat(shows("With paid lunch coverage.")).isTrue();
        assertThat(words("How").getValue()).isEqualTo("Mine.");
        assertThat(details(scene.decision(), scene.theo()).text().number()).isEqualTo(2);
    }

    @Test
    void bothAreInTheNextVersionWhereTheyChangedOtherParts() {
        var scene = rounds.at(Stage.CONCERNS);
        open(scene.decision(), scene.marisol());
        click("Amend the text");
        test(words("Limits")).setValue("Not the substitutes.");
        rounds.amend(scene);
        click("Make it the next version");
        assertThat(shows("Somebody saved other parts meanwhile.")).isTrue();
        click("Make it the next version");

        var text = details(scene.decision(), scene.theo()).text();
        assertThat(text.number()).isEqualTo(3);
        assertThat(text.text().how()).isEqualTo("With paid lunch coverage.");
        assertThat(text.text().limits()).isEqualTo("Not the substitutes.");
    }

    @Test
    void itIsNotInTheWayThatSomebodySaysItAffectsThem() {
        var scene = rounds.at(Stage.CONCERNS);
        open(scene.decision(), scene.marisol());
        click("Amend the text");
        test(words("How")).setValue("With paid lunch coverage.");
        decisions.declareAffected(scene.decision(), scene.lena());
        click("Make it the next version");

        assertThat(details(scene.decision(), scene.theo()).text().number()).isEqualTo(2);
    }

    @Test
    void figuresAreAmendedLikeWordsAndStandInTheVersion() {
        var scene = rounds.at(Stage.CONCERNS);
        open(scene.decision(), scene.theo());
        click("Amend the text");
        test($(MoneyField.class).single()).setValue(new BigDecimal("8000"));
        test($(Checkbox.class).withCaptionContaining("For a trial").single()).click();
        click("Make it the next version");

        var decision = details(scene.decision(), scene.theo());
        assertThat(decision.frame().money()).isEqualTo(Money.whole(8_000));
        assertThat(decision.frame().trial()).isTrue();
        assertThat(decision.text().text().terms())
                .contains("Proposed as a trial.")
                .contains("Amount: $8,000.");
        open("decisions/" + scene.decision() + "?changes", scene.wes());
        assertThat(shows("In figures")).isTrue();
        assertThat(shows("If it passes, it is adopted as a trial, until its review.")).isTrue();
    }

    @Test
    void othersAmendNothing() {
        var scene = rounds.at(Stage.CONCERNS);
        open(scene.decision(), scene.wes());
        assertThat(offers("Amend the text")).isFalse();
    }
}
