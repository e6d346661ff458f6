package org.colead.decision.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.IntegerField;
import java.math.BigDecimal;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.colead.authority.Action;
import org.colead.authority.Permissions;
import org.colead.authority.Subject;
import org.colead.decision.DecisionService;
import org.colead.decision.Stage;
import org.colead.deliberation.RoundsCast;
import org.colead.kernel.Money;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.colead.people.Cast;
import org.colead.people.PersonRow;
import org.colead.uikit.MoneyField;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class WritesADraftTest extends DecisionScreens {

    @Autowired Cast cast;
    @Autowired DecisionService service;
    @Autowired Permissions permissions;

    @Test
    void itSavesItself() {
        var scene = rounds.at(Stage.DRAFTING);
        open(scene.decision(), scene.theo());
        test(words("How")).setValue("Meetings become briefs.");

        assertThat(details(scene.decision(), scene.theo()).text().text().how())
                .isEqualTo("Meetings become briefs.");
        assertThat(shows("Saved")).isTrue();
    }

    @Test
    void whatTheySavedThemselvesIsNotAChangeByOthers() {
        var scene = rounds.at(Stage.DRAFTING);
        open(scene.decision(), scene.theo());
        test(words("How")).setValue("Meetings become briefs.");
        test(line("Goal it serves")).setValue("Time");
        ask(cast.row(scene.wes()));
        click("Ask");

        assertThat(shows("Something changed here while you were writing.")).isFalse();
        assertThat(shows("Marisol Keane, Wes Tolliver, asked")).isTrue();
        assertThat(words("How").getValue()).isEqualTo("Meetings become briefs.");
    }

    @Test
    void whoeverSavesSecondSeesTheFirstWordsBesideTheirOwn() {
        var scene = rounds.at(Stage.DRAFTING);
        open(scene.decision(), scene.theo());
        words("How").setValue("Meetings become briefs.");
        rounds.rewrite(scene, "Twelve substitutes are hired.", scene.marisol());
        test(line("Title")).setValue("Six protected hours");

        assertThat(shows("Somebody saved this before you.")).isTrue();
        assertThat(shows("Twelve substitutes are hired.")).isTrue();
        assertThat(words("How").getValue()).isEqualTo("Meetings become briefs.");
    }

    @Test
    void whatOnlyTheOtherChangedIsTakenOverAndBothAreKept() {
        var scene = rounds.at(Stage.DRAFTING);
        open(scene.decision(), scene.theo());
        rounds.rewrite(scene, "Twelve substitutes are hired.", scene.marisol());
        test(line("Goal it serves")).setValue("Rested teachers");

        assertThat(words("How").getValue()).isEqualTo("Twelve substitutes are hired.");
        assertThat(shows("Saved")).isTrue();
        var kept = details(scene.decision(), scene.theo());
        assertThat(kept.text().text().how()).isEqualTo("Twelve substitutes are hired.");
        assertThat(kept.frame().goal()).isEqualTo("Rested teachers");
    }

    @Test
    void itSavesItselfWithoutSayingThatSomethingChangedElsewhere() {
        var scene = rounds.at(Stage.DRAFTING);
        open(scene.decision(), scene.theo());
        test(words("How")).setValue("Meetings become briefs.");
        test(line("Title")).setValue("Six protected hours");
        follow();
        assertThat(shows("Saved")).isTrue();
        assertThat(shows("Something changed here")).isFalse();
    }

    @Test
    void whatAnotherAuthorSavesStandsHereAtOnceUnlessBothWroteThere() {
        var scene = rounds.at(Stage.DRAFTING);
        open(scene.decision(), scene.theo());
        rounds.rewrite(scene, "Twelve substitutes are hired.", scene.marisol());
        follow();
        assertThat(words("How").getValue()).isEqualTo("Twelve substitutes are hired.");
        assertThat(shows("Something changed here")).isFalse();

        words("How").setValue("Meetings become briefs.");
        rounds.rewrite(scene, "Fourteen substitutes are hired.", scene.marisol());
        follow();
        assertThat(words("How").getValue()).isEqualTo("Meetings become briefs.");
        assertThat(shows("Fourteen substitutes are hired.")).isTrue();
    }

    @Test
    void figuresThatMakeNoRuleYetStayWhereAnotherAuthorSaves() {
        var scene = rounds.at(Stage.DRAFTING);
        open(scene.decision(), scene.theo());
        number("Quorum, in %").setValue(150);
        rounds.rewrite(scene, "Twelve substitutes are hired.", scene.marisol());
        follow();

        assertThat(words("How").getValue()).isEqualTo("Twelve substitutes are hired.");
        assertThat(number("Quorum, in %").getValue()).isEqualTo(150);
    }

    @Test
    void theOthersWordsAreTakenWithAClick() {
        var scene = rounds.at(Stage.DRAFTING);
        open(scene.decision(), scene.theo());
        words("How").setValue("Meetings become briefs.");
        rounds.rewrite(scene, "Twelve substitutes are hired.", scene.marisol());
        follow();
        click("Take these words");

        assertThat(words("How").getValue()).isEqualTo("Twelve substitutes are hired.");
        assertThat(details(scene.decision(), scene.theo()).text().text().how())
                .isEqualTo("Twelve substitutes are hired.");
        assertThat(shows("Somebody saved this before you.")).isFalse();
    }

    @Test
    void anAmountBelowNothingIsRefusedAndNothingIsLost() {
        var scene = rounds.at(Stage.DRAFTING);
        open(scene.decision(), scene.theo());
        test($(MoneyField.class).single()).setValue(new BigDecimal("-5"));
        assertThat(shows("An amount is not less than nothing.")).isTrue();
        test(words("How")).setValue("Meetings become briefs.");
        assertThat(words("How").getValue()).isEqualTo("Meetings become briefs.");

        test($(MoneyField.class).single()).setValue(new BigDecimal("12.505"));
        assertThat(shows("whole cents")).isTrue();
        test($(MoneyField.class).single()).setValue(new BigDecimal("12.50"));
        var kept = details(scene.decision(), scene.theo());
        assertThat(kept.frame().money()).isEqualTo(new Money(1250));
        assertThat(kept.text().text().how()).isEqualTo("Meetings become briefs.");
    }

    @Test
    void hoursAreAskedOfSomebodyAndHalfAPartSaysWhatItLacks() {
        var scene = rounds.at(Stage.DRAFTING);
        open(scene.decision(), scene.theo());
        test($(Checkbox.class).withCaption("It asks nothing of anybody’s hours").single()).click();
        click("Add a part");
        test(number("Minutes")).setValue(30);
        assertThat(line("Which").isInvalid()).isTrue();
        test(line("Which")).setValue("The Monday meeting");
        assertThat(line("Which").isInvalid()).isFalse();
        assertThat(number("For how many people").isInvalid()).isTrue();
        assertThat(missing(scene)).contains("what it asks of people’s hours");
        test(number("For how many people")).setValue(18);
        assertThat(missing(scene)).doesNotContain("what it asks of people’s hours");
    }

    private IntegerField number(String label) {
        return $(IntegerField.class).withCaption(label).first();
    }

    private String missing(RoundsCast.Scene scene) {
        return details(scene.decision(), scene.theo()).conditions().stream()
                .filter(condition -> !condition.met())
                .map(condition -> condition.text().toString())
                .collect(java.util.stream.Collectors.joining("\n"));
    }

    @Test
    void anotherIsAskedToWriteItToo() {
        var scene = rounds.at(Stage.DRAFTING);
        open(scene.decision(), scene.theo());
        ask(cast.row(scene.wes()));
        click("Ask");

        assertThat(shows("Wes Tolliver is asked to be an author.")).isTrue();
    }

    @Test
    void somebodyOfAnotherSchoolIsListedAsAffectedAndThenReadsItAndRaisesConcerns() {
        var scene = rounds.at(Stage.DRAFTING);
        open(scene.decision(), scene.theo());
        click("List");
        assertThat(shows("Choose a person first.")).isTrue();
        choose("List somebody whom it affects", cast.row(scene.noor()));
        click("List");

        assertThat(shows("Noor Aziz")).isTrue();
        assertThat(shows("1 person by name")).isTrue();
        assertThat(register.core(scene.decision()).affected()).containsExactly(scene.noor());
        test(words("How")).setValue("Meetings become briefs.");
        assertThat(shows("Saved")).isTrue();
        assertThat(may(scene, Action.READ_DRAFT)).isFalse();
        rounds.moveOn(scene, Stage.CONCERNS);
        assertThat(details(scene.decision(), scene.noor()).may(Action.RAISE_CONCERN)).isTrue();
    }

    @Test
    void onlyItsAuthorsListAnybodyAndOnlyWhileItIsADraft() {
        var scene = rounds.at(Stage.DRAFTING);
        refused(() -> service.listAffected(scene.decision(), scene.noor(), scene.wes()));
        refused(() -> service.listAffected(scene.decision(), PersonId.next(), scene.theo()));
        rounds.moveOn(scene, Stage.CLARIFYING);
        refused(() -> service.listAffected(scene.decision(), scene.noor(), scene.theo()));
        assertThat(register.core(scene.decision()).affected()).isEmpty();
    }

    @Test
    void whoeverWasListedByMistakeIsTakenOffAndPutBackByUndo() {
        var scene = rounds.at(Stage.DRAFTING);
        service.listAffected(scene.decision(), scene.noor(), scene.marisol());
        open(scene.decision(), scene.theo());
        test($(Button.class, $(ListAffected.class).single()).withText("Remove").single()).click();

        assertThat(register.core(scene.decision()).affected()).isEmpty();
        assertThat(shows("1 person by name")).isFalse();
        assertThat($(ListAffected.class).single().getElement().getTextRecursively())
                .doesNotContain("Noor Aziz");
        click("Undo");
        assertThat(register.core(scene.decision()).affected()).containsExactly(scene.noor());
    }

    @Test
    void nobodyElseReadsIt() {
        var scene = rounds.at(Stage.DRAFTING);
        open(scene.decision(), scene.wes());
        assertThat(said()).doesNotContain("With paid coverage.");
    }

    private void ask(PersonRow person) {
        choose("Ask somebody to write it with you", person);
    }

    @SuppressWarnings("unchecked")
    private void choose(String label, PersonRow person) {
        ((ComboBox<PersonRow>) $(ComboBox.class).withCaption(label).single()).setValue(person);
    }

    private boolean may(RoundsCast.Scene scene, Action action) {
        var subject = Subject.of(Subject.Type.DECISION, scene.decision().value());
        return permissions.can(scene.noor(), action, subject).allowed();
    }

    private static void refused(ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(Refusal.class);
    }
}
