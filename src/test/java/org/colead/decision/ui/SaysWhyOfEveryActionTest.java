package org.colead.decision.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.colead.authority.Action;
import org.colead.brief.BriefCast;
import org.colead.conflict.ConflictKind;
import org.colead.conflict.Conflicts;
import org.colead.conflict.NewConflict;
import org.colead.decision.DecisionService;
import org.colead.decision.Stage;
import org.colead.kernel.CommandKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/// Whatever can be refused says why on some page: an action that no page explains fails here.
@SpringBootTest
class SaysWhyOfEveryActionTest extends DecisionScreens {

    private static final Map<String, String> PAGES = new LinkedHashMap<>();

    @Autowired DecisionService decisions;
    @Autowired BriefCast briefs;
    @Autowired Conflicts conflicts;

    @ParameterizedTest
    @EnumSource
    void somePageSaysWhyOrWhyNot(Action action) {
        readAll();
        assertThat(PAGES.entrySet())
                .as("a page that says why I can, or why I can’t, %s", action.verb())
                .anyMatch(page -> explains(page.getValue(), action));
    }

    @ParameterizedTest
    @EnumSource(
            value = Stage.class,
            names = {"DRAFTING", "CLARIFYING", "REACTING", "CONCERNS"})
    void aDecisionSaysItOfTheActionsOfAllStagesAtEach(Stage stage) {
        var scene = rounds.at(stage);
        open(scene.decision(), scene.theo());
        var said = said();
        for (var other : Stage.values()) {
            for (var action : Action.values()) {
                if (other.allows(action) && !READING.contains(action)) {
                    assertThat(explains(said, action)).as("%s at %s", action, stage).isTrue();
                }
            }
        }
    }

    /// Where a step is offered, and what opens a page at all, is said there.
    private static final java.util.Set<Action> READING =
            java.util.EnumSet.of(Action.READ, Action.READ_DRAFT, Action.ACCEPT_STEP);

    @Test
    void whatTheStageIsAboutStandsFirstAndTheRestIsFolded() {
        var scene = rounds.at(Stage.CLARIFYING);
        open(scene.decision(), scene.lena());
        var said = said();
        assertThat(said)
                .containsSubsequence(
                        "What you may do here",
                        "Why can’t I move this decision on?",
                        "Why can’t I answer?",
                        "Why can’t I ask a question?",
                        "What else you can do now",
                        "Why can I read this decision?",
                        "What you cannot do now, and why",
                        "Why can’t I withdraw this?",
                        "What is done at other stages",
                        "Why can’t I take a position?");
    }

    @Test
    void whatBelongsToAnotherMethodSaysSo() {
        var scene = rounds.at(Stage.CONCERNS);
        open(scene.decision(), scene.theo());
        assertThat(said())
                .containsSubsequence(
                        "Why can’t I name who decides?",
                        "This decision is checked. Advice is for those that one decides.");
    }

    @Test
    void whoeverIsOnTheListOfThoseAffectedIsNotAskedToJoinIt() {
        var scene = rounds.at(Stage.CLARIFYING);
        decisions.declareAffected(scene.decision(), scene.lena());
        open(scene.decision(), scene.lena());
        assertThat(said())
                .containsSubsequence(
                        "Why can’t I be listed as affected?",
                        "You are on the list of those affected.");
    }

    private static boolean explains(String said, Action action) {
        return said.contains("Why can I " + action.verb() + "?")
                || said.contains("Why can’t I " + action.verb() + "?");
    }

    private void readAll() {
        if (!PAGES.isEmpty()) {
            return;
        }
        var draft = rounds.at(Stage.DRAFTING);
        read("decisions/" + draft.decision(), draft.theo());
        var asked = rounds.at(Stage.CLARIFYING);
        read("decisions/" + asked.decision(), asked.lena());
        read("groups/" + asked.group(), asked.lena());
        for (var page :
                java.util.List.of(
                        "groups/new",
                        "responsibilities",
                        "time",
                        "people",
                        "record",
                        "conflicts")) {
            read(page, asked.lena());
        }
        var published = briefs.published();
        read("briefs/" + published.id(), published.scene().lena());
        var between =
                conflicts.open(
                        new NewConflict(
                                ConflictKind.RELATIONSHIP,
                                asked.theo(),
                                Optional.empty(),
                                "The staff room",
                                "I was not asked."),
                        CommandKey.next(),
                        asked.lena());
        read("conflicts/" + between, asked.lena());
    }

    private void read(String page, org.colead.kernel.PersonId who) {
        open(page, who);
        PAGES.put(page, said());
    }
}
