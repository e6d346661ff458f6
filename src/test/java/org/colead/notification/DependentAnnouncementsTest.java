package org.colead.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.colead.decision.DecisionId;
import org.colead.decision.Outcome;
import org.colead.decision.RegisterCast;
import org.colead.decision.RegisterCast.Team;
import org.colead.decision.Relations;
import org.colead.decision.SideExits;
import org.colead.kernel.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/// What a decision builds on does not hold any more: its group hears of it.
@SpringBootTest
class DependentAnnouncementsTest {

    @Autowired RegisterCast cast;
    @Autowired Relations relations;
    @Autowired SideExits exits;
    @Autowired Inbox inbox;

    Team team;
    DecisionId base;

    @BeforeEach
    void oneThatIsOpenAndADraftBuildOnIt() {
        team = cast.team();
        base = cast.published(team, "Five protected hours", Outcome.ADOPTED, 5);
        cast.opened(dependent("Lesson study"), team);
        dependent("Homework club");
    }

    @Test
    void theMembersOfAnOpenOneAreToldAndOfADraftItsAuthorsAlone() {
        var later = cast.published(team, "Four protected hours", Outcome.ADOPTED, 3);
        exits.supersede(base, later, "One was not used.", team.theo());

        var open = "“Five protected hours” was replaced, and “Lesson study” depends on it";
        var draft = "“Five protected hours” was replaced, and “Homework club” depends on it";
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(told(team.theo())).contains(open, draft));
        await().untilAsserted(() -> assertThat(told(team.hana())).contains(open));
        assertThat(told(team.hana())).containsOnlyOnce(open).doesNotContain(draft);
        assertThat(told(team.lena())).doesNotContain(open, draft);
    }

    @Test
    void aRecallIsToldInItsOwnWordsWithTheWayToTheDependent() {
        exits.recall(base, "The money is gone.", team.gus());

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() ->
                        assertThat(told(team.hana()))
                                .contains(
                                        "“Five protected hours” was recalled, and “Lesson study” depends on it"));
        assertThat(inbox.items(team.hana(), Optional.empty()).rows())
                .filteredOn(row -> row.title().contains("was recalled"))
                .allMatch(row ->
                        row.href().startsWith("decisions/")
                                && !row.href().endsWith(base.toString()));
    }

    private DecisionId dependent(String title) {
        var draft = cast.draft(team, title, cast.today().plusDays(30));
        relations.dependOn(draft, base, team.theo());
        return draft;
    }

    private List<String> told(PersonId person) {
        return inbox.items(person, Optional.empty()).rows().stream().map(InboxRow::title).toList();
    }
}
