package org.colead.deliberation.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.colead.decision.Stage;
import org.colead.deliberation.Clarifying;
import org.colead.kernel.PersonId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest
class ClarifiesAConcernTest extends RoundScreens {

    @Autowired Clarifying clarifying;
    @Autowired JdbcClient jdbc;

    @Test
    void aMemberAsksAndItsAuthorSaysWhatTheyMean() {
        var scene = at(Stage.CONCERNS);
        concernOf(scene, scene.wes(), "Lunch duty falls to two of us.");
        open(scene, scene.priya());
        click("Ask what is meant");
        type("Your question about this concern", "Which two?");
        click("Ask");
        assertThat(shows("Priya Nandakumar asked, today:")).isTrue();
        assertThat(shows("Not clarified yet. The answer need not wait for it.")).isTrue();
        open(scene, scene.wes());
        assertThat(shows("Say what you mean by your concern")).isTrue();
        type("What you mean", "Hana and I, each day.");
        click("Say it");
        open(scene, scene.theo());
        assertThat(shows("Lunch duty falls to two of us.")).isTrue();
        assertThat(shows("Wes Tolliver meant, today:")).isTrue();
        assertThat(shows("Hana and I, each day.")).isTrue();
    }

    @Test
    void theAnswerWaitsForNobody() {
        var scene = at(Stage.CONCERNS);
        var concern = concernOf(scene, scene.wes(), "Lunch duty falls to two of us.");
        clarifying.ask(concern, "Which two?", rounds.key(), scene.priya());
        open(scene, scene.theo());
        assertThat(shows("Somebody asked what is meant and waits for its author.")).isTrue();
        type("Your answer to Wes", "It is covered.");
        click("Give this answer");
        assertThat(concern(scene, scene.wes()).open()).isFalse();
    }

    @Test
    void anAuthorWhoIsNotShownClarifiesWithoutBeingShown() {
        var scene = at(Stage.CONCERNS);
        var concern =
                deliberation.raiseConcern(
                        scene.decision(), "Money", true, rounds.key(), scene.wes());
        clarifying.ask(concern, "Whose money?", rounds.key(), scene.priya());
        open(scene, scene.wes());
        assertThat(shows("Your name stays hidden")).isTrue();
        type("What you mean", "The money of the grant.");
        click("Say it");
        open(scene, scene.priya());
        assertThat(shows("Its author meant, today:")).isTrue();
        assertThat($(ConcernItem.class).single().getElement().getOuterHTML())
                .doesNotContain("Wes")
                .doesNotContain(scene.wes().toString());
        assertThat(entries(concern.toString())).doesNotContain(scene.wes().toString());
    }

    @Test
    void nobodyCanAskWhoStandsOutside() {
        var scene = at(Stage.CONCERNS);
        concernOf(scene, scene.wes(), "Lunch duty falls to two of us.");
        open(scene, scene.lena());
        assertThat(offers("Ask what is meant")).isFalse();
    }

    @Test
    void whoAskedIsToldOfTheWords() {
        var scene = at(Stage.CONCERNS);
        var concern = concernOf(scene, scene.wes(), "Lunch duty falls to two of us.");
        var asked = clarifying.ask(concern, "Which two?", rounds.key(), scene.priya());
        await().until(() -> told(scene.wes(), "meaning-asked"));
        clarifying.clarify(asked, "Hana and I.", scene.wes());
        await().until(() -> told(scene.priya(), "concern-clarified"));
    }

    private boolean told(PersonId person, String kind) {
        return jdbc.sql("select count(*) from inbox_item where person_id = ? and kind = ?")
                        .params(person.toString(), kind)
                        .query(Integer.class)
                        .single()
                == 1;
    }

    private String entries(String stream) {
        return jdbc.sql("select * from record_entry where stream = ?")
                .param(stream)
                .query()
                .listOfRows()
                .toString();
    }
}
