package org.colead.decision.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.colead.brief.BriefCast;
import org.colead.decision.DecisionId;
import org.colead.decision.DecisionRegister;
import org.colead.decision.DecisionRow;
import org.colead.decision.DecisionService;
import org.colead.decision.FullText;
import org.colead.decision.NewDecision;
import org.colead.decision.ProposalText;
import org.colead.decision.RegisterFilter;
import org.colead.decision.Stage;
import org.colead.deliberation.Deliberation;
import org.colead.deliberation.RoundsCast;
import org.colead.kernel.CommandKey;
import org.colead.kernel.Excerpt;
import org.colead.kernel.PersonId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Full-text search over proposals, concerns, answers and briefs, against the shared database.
@SpringBootTest
class FindsWordsAgainTest {

    @Autowired RoundsCast rounds;
    @Autowired BriefCast briefs;
    @Autowired DecisionRegister register;
    @Autowired DecisionService decisions;
    @Autowired Deliberation deliberation;
    @Autowired FullText fullText;
    @Autowired MakeAnew anew;
    @Autowired JdbcClient jdbc;

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
    void theAuthorOfAHiddenConcernIsNotShown() {
        var brief = briefs.published();

        var places = places(brief.decision(), "another program", brief.scene().lena());

        assertThat(places).isNotEmpty().allMatch(place -> place.author().isEmpty());
    }

    @Test
    void whoMayNotReadTheDecisionFindsNothingOfIt() {
        var brief = briefs.published();
        var noor = brief.scene().noor();

        assertThat(found("lunch duty", noor)).doesNotContain(brief.decision());
        assertThat(found("", noor)).doesNotContain(brief.decision());
        assertThat(fullText.places(List.of(brief.decision()), "lunch", noor)).isEmpty();
    }

    @Test
    void aDraftIsFoundByItsAuthorsAlone() {
        var scene = rounds.at(Stage.DRAFTING);

        assertThat(found("five protected hours", scene.theo())).contains(scene.decision());
        assertThat(found("five protected hours", scene.wes())).doesNotContain(scene.decision());
        assertThat(found("five protected hours", scene.lena())).doesNotContain(scene.decision());
    }

    @Test
    void aPracticeDecisionIsFoundByNobody() {
        var scene = rounds.at(Stage.CLARIFYING);
        var practice =
                decisions.draft(
                        new NewDecision(
                                scene.group(), "Zebrawatch", "Shall we?", true, Optional.empty()),
                        CommandKey.next(),
                        scene.theo());

        assertThat(found("zebrawatch", scene.theo())).doesNotContain(practice);
        assertThat(stored(practice)).isZero();
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
                details.number(),
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

    private void concern(RoundsCast.Scene scene, String words) {
        deliberation.raiseConcern(scene.decision(), words, false, CommandKey.next(), scene.wes());
    }

    private List<DecisionId> found(String words, PersonId viewer) {
        return register
                .register(RegisterFilter.withWords(words), Optional.empty(), viewer)
                .rows()
                .stream()
                .map(DecisionRow::id)
                .toList();
    }

    private List<FullText.Place> places(DecisionId decision, String words, PersonId viewer) {
        return fullText.places(List.of(decision), words, viewer).getOrDefault(decision, List.of());
    }

    private int stored(DecisionId decision) {
        return jdbc.sql("select count(*) from passage where decision_id = ?")
                .param(decision.toString())
                .query(Integer.class)
                .single();
    }
}
