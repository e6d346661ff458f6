package org.colead.consensus.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Duration;
import java.util.List;
import org.colead.consensus.CheckCast;
import org.colead.consensus.CheckCast.Round;
import org.colead.consensus.Checks;
import org.colead.consensus.TakenWays;
import org.colead.consensus.WayOn;
import org.colead.decision.BallotRule;
import org.colead.decision.Counting;
import org.colead.decision.DecisionRegister;
import org.colead.kernel.PersonId;
import org.colead.people.Cast;
import org.colead.platform.StoryClock;
import org.colead.uikit.Choice;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/// After three failed checks over three options Theo proposes to try one, and Wes agrees to that
/// one.
@SpringBootTest
class TriesOneOptionOnThePageTest extends SpringBrowserlessTest {

    @Autowired CheckCast cast;
    @Autowired Cast people;
    @Autowired Checks checks;
    @Autowired TakenWays ways;
    @Autowired DecisionRegister register;
    @Autowired StoryClock clock;

    Round round;

    @Test
    void whoeverProposesATrialNamesTheOptionAndWhoeverAgreesReadsIt() {
        threeChecksFail("Garden");
        visit(round.theo());
        assertThat($(OptionToTry.class).all()).isEmpty();
        way().setValue(WayOn.TRIAL);
        assertThat(whichOne().getListDataView().getItems()).containsExactly("Roof", "Yard");
        whichOne().setValue("Roof");
        test($(TextArea.class).withCaption("Why").first()).setValue("It is the cheapest.");
        click("Go on this way");

        visit(round.wes());
        assertThat(part("proposed-way-1")).contains("Try it", "The option to try: Roof");
        click("I agree");

        assertThat(register.details(round.decision(), round.wes()).chosen()).contains("Roof");
        assertThat(text((Component) getCurrentView())).contains("The option to try: Roof");
    }

    @Test
    void theGrantingGroupNamesIt() {
        threeChecksFail("Garden");
        visit(round.theo());
        way().setValue(WayOn.ESCALATE);
        assertThat($(OptionToTry.class).all()).isEmpty();
        test($(TextArea.class).withCaption("Why").first()).setValue("We are stuck.");
        click("Go on this way");

        visit(round.gus());
        whichOne().setValue("Yard");
        test($(TextArea.class).withCaption("Your reason").first()).setValue("Try that one.");
        click("They may try it");

        assertThat(ways.of(round.decision(), round.hana()).getLast().option()).contains("Yard");
        assertThat(register.details(round.decision(), round.wes()).chosen()).contains("Yard");
    }

    @Test
    void whereNoneMayWinATrialIsNotOffered() {
        threeChecksFail("Garden", "Roof", "Yard");
        visit(round.theo());

        assertThat(way().getListDataView().getItems())
                .containsExactly(WayOn.FALLBACK, WayOn.ESCALATE, WayOn.PARK);
        assertThat(text((Component) getCurrentView()))
                .contains("None of its options may win, so none can be tried.");
    }

    private void threeChecksFail(String... barred) {
        round =
                cast.round(
                        new BallotRule(BallotRule.Alike.NOT_ALLOWED, true)
                                .with(Counting.USUAL.without(List.of(barred))));
        var start = clock.instant();
        for (int i = 0; i < 3; i++) {
            clock.at(start.plus(Duration.ofMinutes(i)), this::nobodyWantsAny);
        }
    }

    private void nobodyWantsAny() {
        var check = cast.open(round);
        round.nine().forEach(member -> cast.rank(check, member, 4));
        checks.close(check, round.theo());
    }

    private void visit(PersonId person) {
        people.signIn(person);
        UI.getCurrent().navigate("decisions");
        UI.getCurrent().navigate("decisions/" + round.decision());
    }

    @SuppressWarnings("unchecked")
    private Choice<WayOn> way() {
        return $(Choice.class).withCaption("The group goes on by").single();
    }

    private OptionToTry whichOne() {
        return $(OptionToTry.class).single();
    }

    private void click(String text) {
        test($(Button.class).withText(text).first()).click();
    }

    private static String text(Component part) {
        return part.getElement().getTextRecursively();
    }

    private String part(String id) {
        return text($(ProposedWay.class).withId(id).single());
    }
}
