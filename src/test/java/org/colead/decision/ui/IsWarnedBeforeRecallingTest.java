package org.colead.decision.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.details.Details;
import org.colead.decision.DecisionId;
import org.colead.decision.Outcome;
import org.colead.decision.RegisterCast;
import org.colead.decision.RegisterCast.Team;
import org.colead.decision.Relations;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class IsWarnedBeforeRecallingTest extends DecisionScreens {

    @Autowired RegisterCast cast;
    @Autowired Relations relations;

    @Test
    void theFormSaysHowManyDependOnItAndWhoIsTold() {
        var team = cast.team();
        var base = cast.published(team, "Five protected hours", Outcome.ADOPTED, 3);
        dependent("Lesson study", base, team);
        open(base, team.gus());
        assertThat(recalling()).contains("1 decision depends on it. Its group is told");

        dependent("Homework club", base, team);
        open(base, team.gus());
        assertThat(recalling()).contains("2 decisions depend on it. Their groups are told");
    }

    @Test
    void nothingIsSaidWhereNothingDependsOnIt() {
        var team = cast.team();
        var base = cast.published(team, "Five protected hours", Outcome.ADOPTED, 3);

        open(base, team.gus());

        assertThat(recalling()).contains("The reason is published.").doesNotContain("on it.");
    }

    private void dependent(String title, DecisionId base, Team team) {
        var draft = cast.draft(team, title, cast.today().plusDays(30));
        relations.dependOn(draft, base, team.theo());
        cast.opened(draft, team);
    }

    private String recalling() {
        return $(Details.class).all().stream()
                .filter(it -> "Recall it".equals(it.getSummaryText()))
                .findFirst()
                .orElseThrow()
                .getElement()
                .getTextRecursively();
    }
}
