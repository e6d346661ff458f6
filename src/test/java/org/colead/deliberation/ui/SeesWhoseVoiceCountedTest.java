package org.colead.deliberation.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.colead.decision.DecisionCourse;
import org.colead.decision.Outcome;
import org.colead.decision.Stage;
import org.colead.deliberation.ContributionId;
import org.colead.deliberation.How;
import org.colead.deliberation.RoundsCast.Scene;
import org.colead.deliberation.voice.ByPart;
import org.colead.deliberation.voice.ByUnitAndShift;
import org.colead.deliberation.voice.SaidWords;
import org.colead.deliberation.voice.Step;
import org.colead.deliberation.voice.Voices;
import org.colead.group.GroupDirectory;
import org.colead.kernel.Refusal;
import org.colead.people.People;
import org.colead.people.StaffRegister;
import org.colead.platform.StoryClock;
import org.colead.uikit.Paged;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class SeesWhoseVoiceCountedTest extends RoundScreens {

    @Autowired DecisionCourse course;
    @Autowired StoryClock clock;
    @Autowired Voices voices;
    @Autowired GroupDirectory groups;
    @Autowired StaffRegister staff;
    @Autowired People directory;

    private ContributionId changed;

    @Test
    void fromTheSeatsToTheWordsThatChanged() {
        var scene = decided();
        open(scene, scene.lena());
        assertThat(shows("Whose voice counted")).isTrue();
        assertThat(shows("4 had a seat")).isTrue();
        assertThat(shows("2 of 4 with a seat spoke")).isTrue();
        assertThat(shows("and 1 without")).isTrue();
        assertThat(shows("1 of 4 with a seat raised a concern")).isTrue();
        assertThat(shows("The text changed because of 1 of 4 with a seat")).isTrue();
    }

    @Test
    void eachNumberOpensTheWords() {
        var scene = decided();
        open(scene, scene.lena());
        assertThat(hrefs("Wes Tolliver: Where it stands"))
                .contains("decisions/" + scene.decision() + "#said-" + changed);
        assertThat(hrefs("Wes Tolliver: The words that changed"))
                .singleElement()
                .asString()
                .contains("version=2")
                .contains("because=" + changed);
    }

    @Test
    void whoDoesNotShowTheirNameIsInNoneOfTheNumbers() {
        var scene = decided();
        var voice = voices.of(scene.decision(), scene.theo());
        for (var step : Step.values()) {
            assertThat(voice.whoTook(step)).doesNotContain(scene.priya());
            assertThat(words(scene, step))
                    .noneMatch(said -> said.words().contains("Another program"));
        }
        open(scene, scene.theo());
        assertThat(shows("is in none of these numbers")).isTrue();
    }

    @Test
    void longWordsStandThereWholeAndMoreThanAPageOfThemIsReached() {
        var scene = at(Stage.CONCERNS);
        var longest = "Lunch duty falls to two of us. ".repeat(20) + "That is all.";
        for (int number = 1; number <= 21; number++) {
            deliberation.answerConcern(
                    concernOf(scene, scene.wes(), "Number " + number + ". " + longest),
                    How.ADDRESSED,
                    "Yes.",
                    Optional.empty(),
                    0,
                    scene.theo());
        }
        decide(scene);

        open(scene, scene.lena());

        var words =
                $(Paged.class, $(VoiceByPart.class).single().getParent().orElseThrow())
                        .all()
                        .get(Step.RAISED_A_CONCERN.ordinal());
        assertThat(said(words)).contains("Number 20. " + longest).doesNotContain("Number 21.");
        test($(Button.class, words).single()).click();
        assertThat(said(words)).contains("Number 21. " + longest);
    }

    @Test
    void aSmallUnitIsNotShownApart() {
        var scene = decided();
        open(scene, scene.theo());
        assertThat(shows("By unit")).isTrue();
        assertThat(shows("Nothing is shown by shift")).isTrue();
        assertThat(parts(scene).units().parts())
                .allSatisfy(unit -> assertThat(unit.count().people()).isGreaterThan(4));
    }

    @Test
    void aShiftIsShownWhereEnoughPeopleWorkInIt() {
        var scene = decided();
        var unit = groups.unitOf(scene.group());
        directory.staffOf(unit).forEach(person -> staff.work(person, "MORNING ", person));
        for (int number = 0; number < 12; number++) {
            var person = people.join("Teacher " + number, unit);
            staff.work(person, number % 2 == 0 ? "Morning" : "Afternoon", person);
        }

        open(scene, scene.theo());

        assertThat(shows("By shift")).isTrue();
        assertThat(parts(scene).shifts().parts())
                .extracting(ByPart.OfPart::name)
                .hasSize(2)
                .contains("Afternoon");
    }

    private ByUnitAndShift parts(Scene scene) {
        return voices.byUnitAndShift(voices.of(scene.decision(), scene.theo()));
    }

    @Test
    void thePageOfTheGroupHasItsDecisions() {
        var scene = decided();
        people.signIn(scene.wes());
        UI.getCurrent().navigate("groups/" + scene.group());
        assertThat(shows("Whose voice counted")).isTrue();
        assertThat(shows("2 + 1")).isTrue();
    }

    @Test
    void nothingIsCountedBeforeItIsDecidedAndNothingForStrangers() {
        var open = at(Stage.CONCERNS);
        open(open, open.theo());
        assertThat(shows("Whose voice counted")).isFalse();
        assertThatThrownBy(() -> voices.of(open.decision(), open.noor()))
                .isInstanceOf(Refusal.class);
    }

    private Scene decided() {
        var scene = at(Stage.CONCERNS);
        changed = concernOf(scene, scene.wes(), "Lunch duty falls to two of us.");
        var hidden =
                deliberation.raiseConcern(
                        scene.decision(), "Another program.", true, rounds.key(), scene.priya());
        var input =
                deliberation.giveInput(
                        scene.decision(), "The phone rings.", rounds.key(), scene.lena());
        rounds.amend(scene);
        answer(scene, changed, How.AMENDED);
        answer(scene, hidden, How.NOT_ACCEPTED);
        deliberation.answerInput(input, "It is diverted.", 0, scene.theo());
        decide(scene);
        return scene;
    }

    private void decide(Scene scene) {
        clock.at(
                clock.instant().plus(Duration.ofDays(2)),
                () -> {
                    course.beginChecking(scene.decision(), scene.theo());
                    course.conclude(scene.decision(), Outcome.ADOPTED, scene.theo());
                });
    }

    private static String said(Component component) {
        return component.getElement().getTextRecursively();
    }

    private List<SaidWords> words(Scene scene, Step step) {
        return voices.words(scene.decision(), step, Optional.empty(), scene.theo()).rows();
    }

    private void answer(Scene scene, ContributionId concern, How how) {
        deliberation.answerConcern(concern, how, "Yes.", Optional.empty(), 0, scene.theo());
    }

    private List<String> hrefs(String name) {
        return $(Anchor.class).all().stream()
                .filter(it -> name.equals(it.getElement().getAttribute("aria-label")))
                .map(Anchor::getHref)
                .toList();
    }
}
