package org.colead.facilitation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.internal.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import org.colead.decision.RegisterCast;
import org.colead.facilitation.Pace;
import org.colead.facilitation.PracticeCast;
import org.colead.kernel.PersonId;
import org.colead.people.Cast;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class FoundsAGroupStepByStepTest extends SpringBrowserlessTest {

    @Autowired Cast cast;
    @Autowired RegisterCast teams;
    @Autowired PracticeCast practice;
    @Autowired Pace pace;

    @Test
    void aNewGroupBeginsStepByStep() {
        found(true);

        assertThat(shows("Step by step")).isTrue();
        assertThat(shows("no decision completed")).isTrue();
        assertThat(shows("One proposal at a time")).isTrue();
    }

    @Test
    void unlessItsFounderUnticksIt() {
        found(false);

        assertThat(shows("One proposal at a time: the next one waits")).isFalse();
        click("Go step by step");
        assertThat(shows("One proposal at a time: the next one waits")).isTrue();
    }

    @Test
    void practisesWithAMadeUpQuestion() {
        var team = teams.team();
        open("decisions/new?group=" + team.group() + "&practice", team.theo());

        assertThat($(Checkbox.class).single().getValue()).isTrue();
    }

    @Test
    void findsThePracticeOnTheGroupsPageAndGoesOnFreelyAfterThree() {
        var team = teams.team();
        pace.begin(team.group(), team.theo());
        practice.practised(team, "Zebra crossing");
        practice.practised(team, "Fruit on Fridays");
        practice.practised(team, "Quiet Tuesday");

        open("groups/" + team.group(), team.hana());
        assertThat(shows("Zebra crossing")).isTrue();
        click("Go on freely");

        assertThat(pace.of(team.group(), team.hana()).stepByStep()).isFalse();
    }

    private void found(boolean stepByStep) {
        var theo = cast.school("Cedar Hollow", "Theo Brandt").person("Theo Brandt");
        open("groups/new", theo);
        test($(TextField.class).single()).setValue("Coverage circle");
        test($(TextArea.class).single()).setValue("To keep the coverage calendar.");
        assertThat($(Checkbox.class).single().getValue()).isTrue();
        $(Checkbox.class).single().setValue(stepByStep);
        click("Found it");
    }

    private void open(String path, PersonId who) {
        cast.signIn(who);
        UI.getCurrent().navigate("groups");
        var parts = path.split("\\?");
        UI.getCurrent()
                .navigate(
                        parts[0],
                        parts.length > 1
                                ? QueryParameters.fromString(parts[1])
                                : QueryParameters.empty());
    }

    private void click(String verb) {
        test($(Button.class).withText(verb).single()).click();
        MockVaadin.clientRoundtrip();
        roundTrip();
    }

    private boolean shows(String words) {
        return getCurrentView().getElement().getTextRecursively().contains(words);
    }
}
