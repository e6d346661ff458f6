package org.colead.decision.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.colead.consensus.Stance;
import org.colead.decision.Adaptation;
import org.colead.decision.Method;
import org.colead.decision.Outcome;
import org.colead.decision.Stage;
import org.colead.kernel.CommandKey;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;

/// Words are found wherever they stand around a proposal.
@SpringBootTest
class FindsEveryKindOfWordsTest extends WordsOfDecisions {

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
}
