package org.colead.consensus.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.stream.Stream;
import org.colead.consensus.CheckCast;
import org.colead.consensus.CheckCast.Round;
import org.colead.consensus.CheckId;
import org.colead.consensus.CheckStatus;
import org.colead.consensus.Checks;
import org.colead.decision.Method;
import org.colead.kernel.PersonId;
import org.colead.people.Cast;
import org.colead.uikit.Refused;
import org.colead.uikit.ScaleChoice;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class GivePositionTest extends SpringBrowserlessTest {

    @Autowired CheckCast checkCast;
    @Autowired Cast people;
    @Autowired Checks checks;

    Round round;
    CheckId check;

    @Test
    void theButtonRepeatsTheChoiceAndGivesIt() {
        open(Method.GRADIENTS);
        visit(round.hana());
        choose(2);
        test(button("Give 2: Good, with a small point")).click();
        assertThat(mine(round.hana()).stance().choice()).isEqualTo(2);
        assertThat(spans()).contains("You gave 2: Good, with a small point.");
        assertThat(spans()).contains("One of nine have answered.");
    }

    @Test
    void aVetoWithoutAReasonIsRefusedUnderTheButtonAndNothingIsLost() {
        open(Method.GRADIENTS);
        visit(round.priya());
        choose(8);
        test(button("Give 8: Veto")).click();
        assertThat($(Refused.class).all()).hasSize(1);
        assertThat($(ScaleChoice.class).first().getValue()).isEqualTo(8);

        test($(TextArea.class).withCaption("Your reason").first()).setValue("Minutes first.");
        test(button("Give 8: Veto")).click();
        assertThat(mine(round.priya()).stance().reason()).isEqualTo("Minutes first.");
    }

    @Test
    void aGivenPositionCanBeChanged() {
        open(Method.GRADIENTS);
        checkCast.give(check, round.hana(), 5);
        visit(round.hana());
        test(button("Change it")).click();
        assertThat($(ScaleChoice.class).first().getValue()).isEqualTo(5);
        choose(3);
        test(button("Give 3: Support, with reservations")).click();
        assertThat(mine(round.hana()).stance().choice()).isEqualTo(3);
    }

    @Test
    void anObjectionAsksForAReasonAndForWhatWouldMakeItWorkable() {
        open(Method.CONSENT);
        visit(round.wes());
        choose(3);
        test($(TextArea.class).withCaption("Your reason").first()).setValue("Lunch duty grows.");
        test(button("Give 3: Object")).click();
        assertThat($(Refused.class).all()).hasSize(1);
        test($(TextArea.class).withCaption("What would make it workable for you").first())
                .setValue("A rota.");
        test(button("Give 3: Object")).click();
        assertThat(mine(round.wes()).stance().workable()).isEqualTo("A rota.");
    }

    @Test
    void aFistIsAnAnswerAndAsksForItsReason() {
        open(Method.FIST_TO_FIVE);
        visit(round.hana());
        assertThat($(ScaleChoice.class).first().getValue()).isEqualTo(ScaleChoice.NOTHING);
        choose(0);
        test($(TextArea.class).withCaption("Your reason").first()).setValue("Not this year.");
        test(button("Give 0: Fist")).click();
        assertThat(mine(round.hana()).stance().choice()).isZero();
    }

    @Test
    void aYesIsSaidInWordsAndNeedsNoReason() {
        open(Method.MAJORITY);
        visit(round.hana());
        choose(1);
        test(button("Give “Yes”")).click();
        assertThat(spans()).contains("You gave Yes.");
    }

    @Test
    void aGuestSeesHowManyAnsweredAndNoScale() {
        open(Method.GRADIENTS);
        checkCast.give(check, round.hana(), 5);
        visit(round.guest());
        assertThat($(ScaleChoice.class).all()).isEmpty();
        assertThat(spans()).contains("One of nine have answered.");
    }

    @Test
    void anotherGroupsCheckIsRefusedWithASentence() {
        open(Method.GRADIENTS);
        var stranger = checkCast.round().hana();
        visit(stranger);
        assertThat($(Refused.class).all()).hasSize(1);
        assertThat($(ScaleChoice.class).all()).isEmpty();
    }

    @Test
    void anAuthorClosesItWhenEverybodyAnswered() {
        open(Method.GRADIENTS);
        checkCast.giveAll(check, round, 1, 1, 1, 1, 2, 2, 3, 5, 7);
        visit(round.theo());
        test(button("Close the check")).click();
        assertThat(checks.result(round.decision(), round.theo())).isEmpty();
        test(button("Close the check")).click();
        assertThat(checks.result(round.decision(), round.theo())).isPresent();
    }

    private void open(Method method) {
        round = checkCast.round(method);
        check = checkCast.open(round);
    }

    private void visit(PersonId person) {
        people.signIn(person);
        navigate("decisions/" + round.decision() + "/check", CheckView.class);
    }

    private void choose(int number) {
        $(ScaleChoice.class).first().setValue(number);
    }

    private Button button(String text) {
        return $(Button.class).withText(text).first();
    }

    private List<String> spans() {
        return Stream.concat(
                        $(Span.class).all().stream().map(Span::getText),
                        $(Paragraph.class).all().stream().map(Paragraph::getText))
                .toList();
    }

    private CheckStatus.Mine mine(PersonId person) {
        return checks.status(round.decision(), person).orElseThrow().mine().orElseThrow();
    }
}
