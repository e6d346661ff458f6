package org.colead.decision.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.colead.advice.Advising;
import org.colead.brief.BriefCast;
import org.colead.brief.Readership;
import org.colead.consensus.CheckCast;
import org.colead.consensus.Checks;
import org.colead.consensus.Stance;
import org.colead.consensus.TakingPositions;
import org.colead.decision.Adaptation;
import org.colead.decision.Adaptations;
import org.colead.decision.DecisionId;
import org.colead.decision.DecisionRegister;
import org.colead.decision.DecisionRow;
import org.colead.decision.DecisionService;
import org.colead.decision.FullText;
import org.colead.decision.Method;
import org.colead.decision.NewDecision;
import org.colead.decision.Outcome;
import org.colead.decision.ProposalText;
import org.colead.decision.RegisterFilter;
import org.colead.decision.Stage;
import org.colead.deliberation.Clarifying;
import org.colead.deliberation.Deliberation;
import org.colead.deliberation.RoundsCast;
import org.colead.kernel.CommandKey;
import org.colead.kernel.Excerpt;
import org.colead.kernel.PersonId;
import org.colead.platform.StoryClock;
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
    @Autowired Clarifying clarifying;
    @Autowired Adaptations adaptations;
    @Autowired Advising advising;
    @Autowired CheckCast checkCast;
    @Autowired Checks checks;
    @Autowired TakingPositions taking;
    @Autowired Readership readership;
    @Autowired List<PassageSource> sources;
    @Autowired StoryClock clock;

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

    @Test
    void whatWasMeantByAConcernWithoutItsHiddenAuthor() {
        var scene = rounds.at(Stage.CONCERNS);
        var hidden =
                deliberation.raiseConcern(
                        scene.decision(), "It rains.", true, CommandKey.next(), scene.priya());
        var asked = clarifying.ask(hidden, "Numbats where?", CommandKey.next(), scene.theo());
        clarifying.clarify(asked, "Bilbies at the gate.", scene.priya());

        assertThat(found("numbats", scene.lena())).containsExactly(scene.decision());
        assertThat(places(scene.decision(), "numbats", scene.lena()))
                .singleElement()
                .satisfies(it -> assertThat(it.author()).contains("Theo Brandt"));
        assertThat(places(scene.decision(), "bilbies", scene.lena()))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.kind().toString()).isEqualTo("Clarification");
                    assertThat(it.author()).isEmpty();
                });
        assertThat(found("bilbies", scene.noor())).isEmpty();
    }

    @Test
    void whatWouldMakeATextWorkable() {
        var round = checkCast.round(Method.CONSENT);
        var check = checkCast.open(round);
        for (var member : round.nine().subList(1, 9)) {
            taking.give(check, Stance.of(1, ""), CommandKey.next(), member);
        }
        taking.give(
                check,
                new Stance(3, "Nobody drives.", "A second potoroo."),
                CommandKey.next(),
                round.nine().getFirst());
        assertThat(found("potoroo", round.hana())).isEmpty();

        checks.close(check, round.theo());

        assertThat(found("potoroo", round.hana())).containsExactly(round.decision());
    }

    @Test
    void whereAProposalWasAdaptedFrom() {
        var scene = rounds.at(Stage.DRAFTING);
        adaptations.state(
                scene.decision(),
                new Adaptation("Pademelon school", "The days.", "The buses.", "We have none."),
                0,
                scene.theo());

        assertThat(found("pademelon", scene.theo())).containsExactly(scene.decision());
        assertThat(found("pademelon", scene.lena())).isEmpty();
    }

    @Test
    void adviceAndItsAnswers() {
        var scene = rounds.at(Stage.DRAFTING);
        rounds.byAdvice(scene);
        advising.name(scene.decision(), scene.lena(), scene.theo());
        advising.accept(scene.decision(), scene.lena());
        rounds.moveOn(scene, Stage.CONCERNS);
        advising.ask(scene.decision(), scene.wes(), scene.theo());
        advising.open(scene.decision(), clock.instant().plus(Duration.ofDays(3)), scene.theo());
        advising.advise(scene.decision(), "Quolls in May.", scene.wes());
        advising.answer(scene.decision(), scene.wes(), "Dunnarts in June.", scene.lena());
        advising.decide(scene.decision(), Outcome.ADOPTED, "Bettongs agree.", scene.lena());

        for (var words : List.of("quolls", "dunnarts", "bettongs")) {
            assertThat(found(words, scene.priya())).as(words).containsExactly(scene.decision());
            assertThat(found(words, scene.noor())).as(words).isEmpty();
        }
        assertThat(places(scene.decision(), "quolls", scene.priya()))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.kind().toString()).isEqualTo("Advice");
                    assertThat(it.author()).contains("Wes Tolliver");
                });
    }

    /// Only those who answer them read them, and a passage is for whoever reads the decision.
    @Test
    void whatReadersSayToABriefIsFoundByNobody() {
        var brief = briefs.published();
        var lena = brief.scene().lena();
        var said = readership.respond(brief.id(), "Whose kowari?", CommandKey.next(), lena);
        readership.answer(said, "The kowari is ours.", brief.scene().theo());

        assertThat(found("kowari", lena)).isEmpty();
        assertThat(found("kowari", brief.scene().theo())).isEmpty();
    }

    /// What two people say to each other is sealed, and no module gives it.
    @Test
    void noModuleOfConflictsGivesPassages() {
        assertThat(sources)
                .isNotEmpty()
                .noneMatch(it -> it.getClass().getPackageName().contains("conflict"));
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
