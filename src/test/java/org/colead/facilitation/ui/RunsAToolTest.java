package org.colead.facilitation.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.internal.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import org.colead.facilitation.HeldTools;
import org.colead.facilitation.tool.Tool;
import org.colead.facilitation.tool.Tools;
import org.colead.group.GroupCast;
import org.colead.group.GroupId;
import org.colead.kernel.CommandKey;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.colead.people.Cast;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class RunsAToolTest extends SpringBrowserlessTest {

    @Autowired Cast cast;
    @Autowired GroupCast groupCast;
    @Autowired HeldTools tools;
    @Autowired FoundTools found;

    PersonId theo;
    PersonId wes;
    GroupId team;

    @BeforeEach
    void aSchool() {
        var school = cast.school("Cedar Hollow", "Theo Brandt", "Hana Okafor", "Wes Tolliver");
        theo = school.person("Theo Brandt");
        wes = school.person("Wes Tolliver");
        team = groupCast.group("Team", school.unit(), theo, school.person("Hana Okafor"));
    }

    @Test
    void choosesOneAndGoesThroughItWithTheGroup() {
        open("tools?group=" + team, theo);
        assertThat(shows("Opening round")).isTrue();
        assertThat(shows("Five whys")).isTrue();

        open("tools/opening-round?group=" + team, theo);
        click("Run it with this group");
        assertThat(shows("Step 1 of 3")).isTrue();
        click("Next step");
        assertThat(shows("Each in turn")).isTrue();
        assertThat(shows("speaks")).isTrue();
        click("Next voice");
        click("Next voice");
        assertThat(shows("Everybody was heard")).isTrue();

        assertThat(tools.lately(team, wes))
                .singleElement()
                .satisfies(held -> {
                    assertThat(held.tool()).isEqualTo("opening-round");
                    assertThat(held.by()).isEqualTo("Theo Brandt");
                });
        open("groups/" + team, wes);
        assertThat(shows("Opening round, today, run by Theo Brandt")).isTrue();
    }

    @Test
    void asksSomebodyLastWhoWouldRatherWait() {
        tools.hold(Tools.named("opening-round").orElseThrow(), team, CommandKey.next(), theo);
        open("tools/opening-round?group=" + team + "&step=2", theo);
        assertThat(shows("Hana Okafor speaks")).isTrue();

        click("Ask them last");

        assertThat(shows("Theo Brandt speaks")).isTrue();
        assertThat(shows("Then Hana Okafor")).isTrue();
    }

    @Test
    void eachStepHasItsOwnTimeWhichCanBeStartedAndSetBack() {
        open("tools/opening-round?step=2", theo);
        var timer = $(StepTimer.class).single();
        assertThat(timer.getElement().getTextRecursively()).startsWith("8:00");
        assertThat(timer.getElement().getTextRecursively())
                .contains("Start the time", "Set it back");
        assertThat($(Span.class, timer).all().getFirst().getElement())
                .satisfies(face -> {
                    assertThat(face.getAttribute("role")).isEqualTo("timer");
                    assertThat(face.getAttribute("aria-label")).isEqualTo("Time of this step");
                });

        click("Next step");

        assertThat($(StepTimer.class).single().getElement().getTextRecursively())
                .startsWith("2:00");
    }

    @ParameterizedTest
    @MethodSource("tools")
    void whatToReadOutAndWhatToKeepInMindStandsAtEachStep(Tool tool) {
        for (int number = 1; number <= tool.steps().size(); number++) {
            open("tools/" + tool.key() + "?step=" + number, theo);
            var step = tool.steps().get(number - 1);

            assertThat(shows(step.title().toString())).as(step.title().toString()).isTrue();
            assertThat(shows(step.aloud().toString())).as(step.title().toString()).isTrue();
            assertThat(shows(step.guide().toString())).as(step.title().toString()).isTrue();
        }
    }

    static List<Tool> tools() {
        return Tools.ALL;
    }

    @Test
    void takesASummaryAlongOfWhichNothingIsKept() {
        open("tools/five-whys?step=1", wes);
        type("To remember from “Say what happened”", "Four buses were late.");
        for (int step = 1; step < 5; step++) {
            click("Next step");
        }
        click("Finish");

        assertThat($(TextArea.class).withCaption("The summary").single().getValue())
                .contains("Five whys", "Say what happened\nFour buses were late.")
                .doesNotContain("The first why");
        click("Back");
        assertThat(shows("Step 5 of 5")).isTrue();
    }

    @Test
    void runsOneWithoutAGroupAndNothingIsRecorded() {
        open("tools/norm-check", wes);
        assertThat($(Select.class).exists()).isFalse();

        click("Run it without a group");

        assertThat(shows("Without a group: nothing is kept")).isTrue();
        assertThat(tools.lately(team, theo)).isEmpty();
    }

    @Test
    void onlyMembersRunOneWithTheirGroup() {
        var tool = Tools.named("consent").orElseThrow();

        assertThatThrownBy(() -> tools.hold(tool, team, CommandKey.next(), wes))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> tools.round(team, wes)).isInstanceOf(Refusal.class);
    }

    @Test
    void aToolStartedTwiceByOneClickIsHeldOnce() {
        var key = CommandKey.next();
        var tool = Tools.named("consent").orElseThrow();

        tools.hold(tool, team, key, theo);
        tools.hold(tool, team, key, theo);

        assertThat(tools.lately(team, theo)).hasSize(1);
    }

    @Test
    void findsOneByItsName() {
        assertThat(found.find("whys", theo, 5))
                .singleElement()
                .satisfies(it -> assertThat(it.href()).isEqualTo("tools/five-whys"));
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

    private void type(String label, String words) {
        test($(TextArea.class).withCaption(label).single()).setValue(words);
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
