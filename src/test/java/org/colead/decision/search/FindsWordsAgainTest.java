package org.colead.decision.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.colead.decision.FullText;
import org.colead.decision.ProposalText;
import org.colead.decision.Stage;
import org.colead.kernel.Excerpt;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;

/// Full-text search over proposals, concerns, answers and briefs, against the shared database.
@SpringBootTest
class FindsWordsAgainTest extends WordsOfDecisions {

    @Test
    void inAProposalAConcernAnAnswerAndABrief() {
        var brief = briefs.published();
        var lena = brief.scene().lena();

        for (var words :
                List.of("five hours week", "lunch duty", "coverage is paid", "art friday")) {
            assertThat(found(words, lena)).as(words).contains(brief.decision());
        }
        assertThat(places(brief.decision(), "lunch duty", lena))
                .anySatisfy(place -> {
                    assertThat(place.kind().toString()).isEqualTo("Concern");
                    assertThat(place.author()).contains("Wes Tolliver");
                });
        assertThat(places(brief.decision(), "tuesdays", lena))
                .anyMatch(place -> place.kind().toString().equals("Brief"));
    }

    @Test
    void shortWordsStopWordsAccentsAndOtherScripts() {
        var scene = rounds.at(Stage.CONCERNS);
        concern(scene, "The IT lab is on floor Ω, by the Café Zúñiga.");
        concern(scene, "Обед в школе начинается позже.");
        concern(scene, "学校給食の時間が短い。");
        concern(scene, "يتأخر الحافلةُ كل يوم.");
        concern(scene, "อาหารกลางวันช้า");

        for (var words :
                List.of(
                        "the it on",
                        "ω",
                        "cafe zuniga",
                        "CAFÉ",
                        "школ",
                        "обед",
                        "給食",
                        "時",
                        "الحافلة",
                        "กลางวัน")) {
            assertThat(found(words, scene.theo())).as(words).contains(scene.decision());
        }
        assertThat(found("夕食", scene.theo())).doesNotContain(scene.decision());
    }

    @Test
    void signsOfTheDatabaseAreOnlySigns() {
        var scene = rounds.at(Stage.CONCERNS);

        for (var words :
                List.of("\"", "+*", "-hours", "' or 1=1 --", "@4 (five", "five\" <hours~")) {
            assertThat(found(words, scene.theo())).as(words).isNotNull();
        }
        assertThat(found("+* ()", scene.theo())).isEmpty();
    }

    @Test
    void wordsThatWereChangedAreFoundAsTheyAreNow() {
        var scene = rounds.at(Stage.CONCERNS);
        var details = register.details(scene.decision(), scene.theo());
        decisions.amend(
                scene.decision(),
                new ProposalText("Xylophones for each class.", "Lent.", "", "", ""),
                details.frame().terms(),
                details.text().number(),
                scene.theo());

        assertThat(found("xylophones", scene.lena())).containsExactly(scene.decision());
        assertThat(found("paid coverage week 10", scene.lena())).doesNotContain(scene.decision());
    }

    @Test
    void htmlInAHitIsOnlyText() {
        var scene = rounds.at(Stage.CONCERNS);
        concern(scene, "Quokkas <img src=x onerror=alert(1)> at the door");

        assertThat(places(scene.decision(), "quokkas", scene.theo()))
                .extracting(FullText.Place::excerpt)
                .extracting(Excerpt::text)
                .containsExactly("Quokkas <img src=x onerror=alert(1)> at the door");
    }

    @Test
    void whatWasWrittenBeforeThereWasAnIndexIsMadeAfterTheStart() {
        var scene = rounds.at(Stage.CONCERNS);
        concern(scene, "Wombats dig under the fence.");
        jdbc.sql("delete from passage where decision_id = ?")
                .param(scene.decision().toString())
                .update();
        assertThat(found("wombats", scene.theo())).isEmpty();

        anew.run();

        assertThat(found("wombats", scene.theo())).containsExactly(scene.decision());
    }
}
