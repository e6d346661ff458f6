package org.colead.advice.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.internal.MockVaadin;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Duration;
import java.util.Optional;
import org.colead.advice.AdviceDesk;
import org.colead.advice.Advising;
import org.colead.consensus.Checks;
import org.colead.consensus.Closing;
import org.colead.decision.DecisionCourse;
import org.colead.decision.DecisionRegister;
import org.colead.decision.Outcome;
import org.colead.decision.Stage;
import org.colead.deliberation.RoundsCast;
import org.colead.kernel.CommandKey;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.colead.notification.Inbox;
import org.colead.notification.InboxRow;
import org.colead.people.Cast;
import org.colead.people.StaffRegister;
import org.colead.people.page.ChoosePerson;
import org.colead.platform.Needs;
import org.colead.platform.StoryClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class DecidesAfterAdviceTest extends SpringBrowserlessTest {

    @Autowired Cast cast;
    @Autowired RoundsCast rounds;
    @Autowired Advising advising;
    @Autowired Inbox inbox;
    @Autowired AdviceDesk desk;
    @Autowired DecisionCourse course;
    @Autowired DecisionRegister register;
    @Autowired Checks checks;
    @Autowired Needs needs;
    @Autowired StaffRegister staff;
    @Autowired StoryClock clock;

    RoundsCast.Scene scene;

    @BeforeEach
    void aDraftThatOneDecides() {
        scene = rounds.at(Stage.DRAFTING);
        rounds.byAdvice(scene);
    }

    @Test
    void anAuthorNamesWhoDecidesAndTheyAcceptOnThePage() {
        assertThatThrownBy(() -> course.moveOn(scene.decision(), Stage.DRAFTING, scene.theo()))
                .hasMessageContaining("Somebody accepted to decide");
        open(scene.theo());
        $(ChoosePerson.class)
                .withCaption("Who is to decide")
                .single()
                .setValue(cast.row(scene.lena()));
        click("Name them");
        assertThat(shows("Lena Ortiz is named and has not accepted yet.")).isTrue();
        assertThat(needs.of(scene.lena(), scene.decision().value())).hasSize(1);

        open(scene.lena());
        click("Accept to decide");

        assertThat(shows("Lena Ortiz decides, after asking for advice.")).isTrue();
        course.moveOn(scene.decision(), Stage.DRAFTING, scene.theo());
    }

    @Test
    void whyTheyWouldNotDecideIsReadOnThePageAndByWhoeverNamedThem() {
        advising.name(scene.decision(), scene.lena(), scene.theo());
        advising.decline(scene.decision(), "Not this year.", scene.lena());
        open(scene.theo());
        assertThat(shows("Lena Ortiz declined to decide")).isTrue();
        assertThat(shows("Not this year.")).isTrue();
        await().untilAsserted(() ->
                assertThat(inbox.items(scene.theo(), Optional.empty()).rows())
                        .extracting(InboxRow::title)
                        .anyMatch(title -> title.startsWith("Lena Ortiz declined to decide “")));
    }

    @Test
    void whoeverIsAskedAdvisesAndTheDeciderAnswersAndDecides() {
        asked(scene.wes());
        open(scene.wes());
        type("Your advice", "Start in May.");
        click("Advise");
        assertThat(needs.of(scene.wes(), scene.decision().value())).isEmpty();

        open(scene.lena());
        type("Your answer to Wes Tolliver", "We do.");
        click("Give this answer");
        outcome(Outcome.ADOPTED);
        type("Why you decide so", "Everybody can live with May.");
        click("Decide");

        assertThat(register.core(scene.decision()).outcome()).contains(Outcome.ADOPTED);
        assertThat(shows("Everybody can live with May.")).isTrue();
        assertThat(shows("Lena Ortiz decided after advice.")).isTrue();
    }

    @Test
    void decidingBeforeEachAdviceHasAnAnswerIsRefusedAndTheWordsStay() {
        asked(scene.wes());
        advising.advise(scene.decision(), "Start in May.", scene.wes());
        open(scene.lena());
        outcome(Outcome.NOT_ADOPTED);
        type("Why you decide so", "Enough.");
        click("Decide");

        assertThat(shows("An advice has no answer yet.")).isTrue();
        assertThat($(TextArea.class).withCaption("Why you decide so").single().getValue())
                .isEqualTo("Enough.");
    }

    @Test
    void nobodyElseDecidesAdvisesOrOpensACheck() {
        asked(scene.wes());

        assertThatThrownBy(() ->
                        advising.decide(scene.decision(), Outcome.ADOPTED, "Yes", scene.theo()))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> advising.advise(scene.decision(), "Well.", scene.priya()))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(
                        () -> advising.answer(scene.decision(), scene.wes(), "No.", scene.theo()))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void whereTheDeciderLeavesAnAuthorNamesAnotherOneOnThePage() {
        asked(scene.wes());
        advising.advise(scene.decision(), "Start in May.", scene.wes());
        assertThat(needs.of(scene.theo(), scene.decision().value())).isEmpty();
        staff.leave(scene.lena(), PersonId.COLEAD);
        assertThat(needs.of(scene.theo(), scene.decision().value()))
                .extracting(need -> need.what().toString())
                .containsExactly("Name who decides");

        open(scene.theo());
        assertThat(shows("Whoever was to decide has left.")).isTrue();
        assertThat(shows("Start in May.")).isTrue();
        $(ChoosePerson.class)
                .withCaption("Who is to decide")
                .single()
                .setValue(cast.row(scene.priya()));
        click("Name them");
        assertThat(shows("Priya Nandakumar is named and has not accepted yet.")).isTrue();

        assertThat(needs.of(scene.priya(), scene.decision().value()))
                .extracting(need -> need.what().toString())
                .containsExactly("Accept to decide, or decline");
        open(scene.priya());
        click("Accept to decide");
        type("Your answer to Wes Tolliver", "We do.");
        click("Give this answer");
        outcome(Outcome.ADOPTED);
        type("Why you decide so", "Everybody can live with May.");
        click("Decide");

        assertThat(register.core(scene.decision()).outcome()).contains(Outcome.ADOPTED);
        assertThat(shows("Priya Nandakumar decided after advice.")).isTrue();
    }

    @Test
    void whatOneDecidesIsNotChecked() {
        named();
        rounds.moveOn(scene, Stage.CONCERNS);
        var closing = new Closing(clock.instant().plus(Duration.ofDays(1)));

        assertThatThrownBy(() ->
                        checks.open(scene.decision(), closing, CommandKey.next(), scene.theo()))
                .hasMessageContaining("one person decides");
        assertThat(register.core(scene.decision()).stage()).isEqualTo(Stage.CONCERNS);
        open(scene.theo());
        assertThat($(Button.class).withText("Open the check").exists()).isFalse();
        assertThat($(Button.class).withText("Ask for advice").exists()).isTrue();
    }

    private void named() {
        advising.name(scene.decision(), scene.lena(), scene.theo());
        advising.accept(scene.decision(), scene.lena());
    }

    private void asked(PersonId adviser) {
        named();
        rounds.moveOn(scene, Stage.CONCERNS);
        advising.ask(scene.decision(), adviser, scene.theo());
        advising.open(scene.decision(), clock.instant().plus(Duration.ofDays(3)), scene.theo());
    }

    private void open(PersonId who) {
        cast.signIn(who);
        UI.getCurrent().navigate("groups");
        UI.getCurrent().navigate("decisions/" + scene.decision());
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private void outcome(Outcome outcome) {
        RadioButtonGroup ways = $(RadioButtonGroup.class).single();
        ways.setValue(outcome);
    }

    private void type(String label, String words) {
        test($(TextArea.class).withCaption(label).single()).setValue(words);
    }

    private void click(String verb) {
        test($(Button.class).withText(verb).single()).click();
        MockVaadin.clientRoundtrip();
        roundTrip();
    }

    private boolean shows(String words) {
        return ((Component) getCurrentView()).getElement().getTextRecursively().contains(words);
    }
}
