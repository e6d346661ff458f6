package org.colead.deliberation.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.colead.decision.ChangedText;
import org.colead.decision.DecisionRegister;
import org.colead.decision.DecisionService;
import org.colead.decision.Passage;
import org.colead.decision.ProposalText;
import org.colead.decision.Stage;
import org.colead.decision.TextPart;
import org.colead.deliberation.ContributionId;
import org.colead.deliberation.How;
import org.colead.deliberation.RoundsCast.Scene;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest
class SeesWhatChangedBecauseOfThemTest extends RoundScreens {

    @Autowired DecisionService decisions;
    @Autowired DecisionRegister register;
    @Autowired JdbcClient jdbc;

    @Test
    void theAnswererPicksTheWordsThatAnswerIt() {
        var scene = at(Stage.CONCERNS);
        concernOf(scene, scene.wes(), "Lunch duty falls to two of us.");
        amendInTwoPlaces(scene);
        open(scene, scene.theo());
        how().setValue(How.AMENDED);
        var places = places();
        assertThat(places.getSelectedItems()).hasSize(2);
        places.setValue(
                Set.of(
                        places.getListDataView()
                                .getItems()
                                .filter(place -> place.passage().part() == TextPart.HOW)
                                .findFirst()
                                .orElseThrow()));
        type("Your answer to Wes", "You are right.");
        click("Give this answer");
        assertThat(concern(scene, scene.wes()).answer().orElseThrow().passages())
                .singleElement()
                .extracting(Passage::part)
                .isEqualTo(TextPart.HOW);
    }

    @Test
    void fromTheConcernToExactlyTheseWordsAndBack() {
        var scene = at(Stage.CONCERNS);
        var concern = concernOf(scene, scene.wes(), "Lunch duty falls to two of us.");
        amendInTwoPlaces(scene);
        answer(scene, concern, how(scene, TextPart.HOW));
        open(scene, scene.priya());
        follow(link("See what changed"));
        assertThat(marked()).containsExactly("added: lunch");
        assertThat(link("Changed because of Wes Tolliver’s concern"))
                .isEqualTo("decisions/" + scene.decision() + "#said-" + concern);
    }

    @Test
    void aHiddenAuthorIsNamedToNobody() {
        var scene = at(Stage.CONCERNS);
        var concern =
                deliberation.raiseConcern(
                        scene.decision(), "Money", true, rounds.key(), scene.wes());
        amendInTwoPlaces(scene);
        answer(scene, concern, List.of());
        open(scene, scene.priya());
        assertThat(shows("Changed because of a concern")).isTrue();
        assertThat(shows("Wes Tolliver’s concern")).isFalse();
        open(scene, scene.wes());
        assertThat(shows("Changed because of your concern")).isTrue();
    }

    @Test
    void theContributorFindsItOnThePageAndInTheInbox() {
        var scene = at(Stage.CONCERNS);
        var concern = concernOf(scene, scene.wes(), "Lunch duty falls to two of us.");
        amendInTwoPlaces(scene);
        answer(scene, concern, how(scene, TextPart.HOW));
        open(scene, scene.wes());
        assertThat(shows("Changed because of you")).isTrue();
        assertThat(shows("Because of your concern, version 2 says:")).isTrue();
        open(scene, scene.priya());
        assertThat(shows("Changed because of you")).isFalse();
        await().until(() -> !news(scene.wes()).isEmpty());
        assertThat(news(scene.wes())).singleElement().asString().contains("because=" + concern);
    }

    @Test
    void inputFromOutsideChangesTheTextToo() {
        var scene = at(Stage.CONCERNS);
        deliberation.giveInput(
                scene.decision(), "Lunch is not covered.", rounds.key(), scene.lena());
        amendInTwoPlaces(scene);
        open(scene, scene.theo());
        test($(Checkbox.class).withLabel("It changed the text").single()).click();
        type("Your answer to Lena", "It is now.");
        click("Give this answer");
        open(scene, scene.lena());
        assertThat(shows("Because of your input, version 2 says:")).isTrue();
        assertThat(shows("Changed because of your input")).isTrue();
    }

    @Test
    void wordsThatDidNotChangeAreRefused() {
        var scene = at(Stage.CONCERNS);
        var concern = concernOf(scene, scene.wes(), "Lunch duty falls to two of us.");
        amendInTwoPlaces(scene);
        var elsewhere = List.of(new Passage(TextPart.AIM, 0, 4));
        assertThatThrownBy(() -> answer(scene, concern, elsewhere))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("not words that changed in version 2");
    }

    private void amendInTwoPlaces(Scene scene) {
        var details = register.details(scene.decision(), scene.theo());
        var text = details.text().text();
        decisions.amend(
                scene.decision(),
                new ProposalText(text.aim(), "With paid lunch coverage.", "", "", "Week 12."),
                details.frame().terms(),
                details.text().number(),
                scene.theo());
    }

    private List<Passage> how(Scene scene, TextPart part) {
        return register.changes(scene.decision(), 2).orElseThrow().places().stream()
                .map(ChangedText.Place::passage)
                .filter(passage -> passage.part() == part)
                .toList();
    }

    private void answer(Scene scene, ContributionId concern, List<Passage> passages) {
        deliberation.answerConcern(
                concern, How.AMENDED, "You are right.", Optional.of(2), passages, 0, scene.theo());
    }

    private List<String> news(PersonId person) {
        return jdbc.sql("select href from inbox_item where person_id = ? and kind = ?")
                .params(person.toString(), "changed-because-of-you")
                .query(String.class)
                .list();
    }

    private void follow(String href) {
        UI.getCurrent().navigate("decisions");
        UI.getCurrent()
                .navigate(
                        href.substring(0, href.indexOf('?')),
                        com.vaadin.flow.router.QueryParameters.fromString(
                                href.substring(href.indexOf('?') + 1)));
    }

    private String link(String words) {
        return $(Anchor.class).all().stream()
                .filter(anchor -> anchor.getText().equals(words))
                .findFirst()
                .orElseThrow()
                .getHref();
    }

    private List<String> marked() {
        return view().getElement()
                .getOuterHTML()
                .lines()
                .collect(java.util.stream.Collectors.joining())
                .transform(html -> org.jsoup.Jsoup.parse(html).select("mark").eachText());
    }

    @SuppressWarnings("unchecked")
    private CheckboxGroup<ChangedText.Place> places() {
        return (CheckboxGroup<ChangedText.Place>) $(CheckboxGroup.class).single();
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<How> how() {
        return (RadioButtonGroup<How>)
                $(org.colead.uikit.Choice.class).all().stream()
                        .filter(it -> "How do you answer?".equals(it.getLabel()))
                        .findFirst()
                        .orElseThrow();
    }
}
