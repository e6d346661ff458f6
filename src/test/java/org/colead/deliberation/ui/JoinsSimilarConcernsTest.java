package org.colead.deliberation.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.colead.decision.Stage;
import org.colead.deliberation.ContributionId;
import org.colead.deliberation.ContributionRow;
import org.colead.deliberation.How;
import org.colead.deliberation.JoiningConcerns;
import org.colead.deliberation.RoundsCast.Scene;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest
class JoinsSimilarConcernsTest extends RoundScreens {

    @Autowired JoiningConcerns joining;
    @Autowired JdbcClient jdbc;

    Scene scene;
    ContributionId lunch;
    ContributionId hidden;

    @BeforeEach
    void raise() {
        scene = at(Stage.CONCERNS);
        lunch = concernOf(scene, scene.wes(), "Lunch duty falls to two of us.");
        hidden =
                deliberation.raiseConcern(
                        scene.decision(), "Who covers lunch?", true, rounds.key(), scene.priya());
    }

    @Test
    @SuppressWarnings("unchecked")
    void aMemberProposesAndEachAuthorAccepts() {
        open(scene, scene.marisol());
        click("Join similar concerns");
        var which = (CheckboxGroup<ContributionRow>) $(CheckboxGroup.class).single();
        which.setValue(Set.copyOf(which.getListDataView().getItems().toList()));
        click("Propose to join them");
        assertThat(shows("Marisol Keane proposes to join these concerns:")).isTrue();
        assertThat(shows("0 of 2 have accepted.")).isTrue();
        assertThat(offers("Join mine")).isFalse();
        open(scene, scene.wes());
        click("Join mine");
        open(scene, scene.priya());
        assertThat(shows("others see how many have accepted, not who")).isTrue();
        click("Join mine");
        open(scene, scene.theo());
        assertThat(shows("Joined: Author not shown, today")).isTrue();
        assertThat(shows("One raised, none answered")).isTrue();
    }

    @Test
    void whoRaisedOneWithTheirNameAndOneWithoutAcceptsEachApart() {
        var quiet =
                deliberation.raiseConcern(
                        scene.decision(), "And on Fridays?", true, rounds.key(), scene.wes());
        joining.propose(scene.decision(), List.of(lunch, quiet), rounds.key(), scene.marisol());
        open(scene, scene.wes());
        assertThat(shows("Accept the two at different times")).isTrue();
        test($(Button.class).withText("Join mine").all().getFirst()).click();
        follow();
        open(scene, scene.theo());
        assertThat(shows("1 of 2 have accepted.")).isTrue();
        open(scene, scene.wes());
        assertThat(shows("Your name stays hidden")).isTrue();
        click("Join mine");
        open(scene, scene.theo());
        assertThat(shows("Two raised, none answered")).isTrue();
    }

    @Test
    @SuppressWarnings("unchecked")
    void oneThatStandsFarDownTheListCanBeJoinedToo() {
        for (int number = 3; number <= 20; number++) {
            concernOf(scene, scene.wes(), "Number " + number);
        }
        var last = concernOf(scene, scene.wes(), "And the last one");
        open(scene, scene.marisol());
        click("Join similar concerns");
        var which = (CheckboxGroup<ContributionRow>) $(CheckboxGroup.class).single();
        which.setValue(Set.of(which.getListDataView().getItem(0)));
        test($(Button.class, $(JoinForm.class).single()).withText("Show more").single()).click();
        assertThat(which.getSelectedItems()).hasSize(1);
        which.select(which.getListDataView().getItems().toList().getLast());
        click("Propose to join them");

        assertThat(contributions.joinings(scene.decision(), scene.theo()).getFirst().concerns())
                .containsExactlyInAnyOrder(lunch, last);
        assertThat(shows("Wes Tolliver: And the last one")).isTrue();
    }

    @Test
    void itIsAnsweredOnceForAll() {
        join();
        answer(lunch);
        assertThat(row(lunch).open()).isFalse();
        assertThat(row(hidden).answer().orElseThrow().words()).isEqualTo("It is covered.");
        assertThat(contributions.concerns(scene.decision(), Optional.empty(), scene.theo()).rows())
                .singleElement()
                .satisfies(it -> assertThat(it.joined()).hasSize(1));
        assertThatThrownBy(() -> answer(hidden))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Answer the first of them");
    }

    @Test
    void aHiddenAuthorStaysHidden() {
        join();
        open(scene, scene.theo());
        assertThat($(ConcernItem.class).single().getElement().getOuterHTML())
                .contains("Wes Tolliver")
                .doesNotContain("Priya")
                .doesNotContain(scene.priya().toString());
        var entries =
                jdbc.sql("select * from record_entry where kind in (?, ?) and about = ?")
                        .params("JoiningAccepted", "ConcernSeparated", scene.decision().toString())
                        .query()
                        .listOfRows()
                        .toString();
        assertThat(entries).contains("actor_hidden=true").doesNotContain(scene.priya().toString());
    }

    @Test
    void anyAuthorTakesTheirsApartAgain() {
        join();
        open(scene, scene.priya());
        assertThat(shows("Your concern is joined with another")).isTrue();
        click("Take mine apart again");
        click("Take mine apart again");
        open(scene, scene.theo());
        assertThat(shows("Two raised, none answered")).isTrue();
        answer(lunch);
        assertThat(row(hidden).open()).isTrue();
    }

    @Test
    void aConcernStandsAloneWhereItsAuthorDeclines() {
        var id = propose();
        joining.accept(id, lunch, scene.wes());
        open(scene, scene.priya());
        click("Leave mine alone");
        open(scene, scene.theo());
        assertThat(shows("proposes to join")).isFalse();
        assertThat(shows("Two raised, none answered")).isTrue();
    }

    @Test
    void withdrawingOneLeavesTheOtherToBeAnswered() {
        join();
        deliberation.withdrawConcern(lunch, scene.wes());
        assertThat(row(hidden).open()).isTrue();
        answer(hidden);
        assertThat(row(hidden).open()).isFalse();
    }

    @Test
    void onlyTheirAuthorsSayAndOnlyBeforeTheyAreAnswered() {
        var id = propose();
        assertThatThrownBy(() -> joining.accept(id, lunch, scene.marisol()))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("Only those who raised these concerns");
        assertThatThrownBy(this::propose)
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("already");
        answer(lunch);
        assertThatThrownBy(() -> joining.accept(id, lunch, scene.wes()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("joined before they are answered");
    }

    @Test
    void theBriefStatesThemTogether() {
        join();
        answer(lunch);
        assertThat(contributions.forBrief(scene.decision()))
                .hasSize(2)
                .satisfiesExactlyInAnyOrder(
                        first -> assertThat(first.joinedTo()).isEmpty(),
                        other -> {
                            assertThat(other.joinedTo()).contains(lunch);
                            assertThat(other.author()).isEmpty();
                        });
    }

    private void join() {
        var id = propose();
        joining.accept(id, lunch, scene.wes());
        joining.accept(id, hidden, scene.priya());
    }

    private UUID propose() {
        return joining.propose(
                scene.decision(), List.of(lunch, hidden), rounds.key(), scene.marisol());
    }

    private void answer(ContributionId concern) {
        deliberation.answerConcern(
                concern, How.ADDRESSED, "It is covered.", Optional.empty(), 0, scene.theo());
    }

    private ContributionRow row(ContributionId concern) {
        return contributions.contribution(concern, viewer()).orElseThrow();
    }

    private PersonId viewer() {
        return scene.theo();
    }
}
