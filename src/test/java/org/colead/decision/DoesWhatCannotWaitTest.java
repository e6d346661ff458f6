package org.colead.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.colead.consensus.Checks;
import org.colead.decision.DraftCast.Ready;
import org.colead.deliberation.RoundsCast;
import org.colead.group.EnvelopeService;
import org.colead.kernel.CommandKey;
import org.colead.record.RecordExtract;
import org.colead.responsibility.Mandate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/// The urgent safety action: adopted without a check, and it says so.
@SpringBootTest
class DoesWhatCannotWaitTest {

    @Autowired FirstActCast cast;
    @Autowired DraftCast drafts;
    @Autowired RoundsCast rounds;
    @Autowired ActingFirst acting;
    @Autowired DecisionCourse course;
    @Autowired SideExits exits;
    @Autowired DecisionRegister register;
    @Autowired FirstActs acts;
    @Autowired RecommendationNeeds recommendations;
    @Autowired EnvelopeService envelopes;
    @Autowired Checks checks;
    @Autowired RecordExtract record;

    @Test
    void anAuthorWhoHoldsAResponsibilityActsAndAllStaffReadWhy() {
        var it = cast.urgent();
        cast.act(it.decision(), it.theo());

        var read = register.details(it.decision(), it.lena());
        assertThat(read.stage()).isEqualTo(Stage.DECIDED);
        assertThat(read.outcome()).contains(Outcome.ADOPTED);
        assertThat(read.doneFirst())
                .hasValueSatisfying(done -> {
                    assertThat(done.name()).isEqualTo("Theo Brandt");
                    assertThat(done.because()).isEqualTo(FirstActCast.WHY);
                    assertThat(done.at()).isEqualTo(read.entered().get(Stage.DECIDED));
                    assertThat(done.told("Friday"))
                            .hasToString(
                                    "Done first by Theo Brandt on Friday, because it could not"
                                            + " wait. No rounds and no check were held.");
                });
        assertThat(checks.result(it.decision(), it.lena())).isEmpty();
        assertThat(row(it).doneFirst()).isTrue();
    }

    @Test
    void theRecordKeepsAnEntryOfItsOwnAndNotTheWords() {
        var it = cast.urgent();
        cast.act(it.decision(), it.theo());
        var entries = record.about(it.decision().value(), it.theo());
        assertThat(entries.getLast().kind()).isEqualTo("ActedFirst");
        assertThat(entries.getLast().toString()).doesNotContain("gave way");
        assertThat(entries).noneMatch(entry -> entry.kind().equals("DecisionReached"));
    }

    @Test
    void withoutAnEnvelopeItIsARecommendationToWhichTheGrantorReplies() {
        var ready = urgent();
        ready.envelope = null;
        drafts.write(ready);
        act(ready);
        assertThat(register.core(ready.decision).recommendation()).isTrue();
        assertThat(recommendations.needsOf(ready.gus))
                .extracting(need -> need.about())
                .contains(ready.decision.value());
        course.replyToRecommendation(ready.decision, true, "Of course.", ready.gus);
    }

    @Test
    void beyondItsEnvelopeItIsARecommendationToo() {
        var ready = urgent();
        ready.cents = DraftCast.CENTS + 1;
        drafts.write(ready);
        act(ready);
        assertThat(register.core(ready.decision).recommendation()).isTrue();
        assertThat(drawn(ready)).isZero();
    }

    @Test
    void whatTheEnvelopeCoversIsDrawnAndARecallGivesItBack() {
        var ready = urgent();
        ready.cents = 90_000;
        drafts.write(ready);
        act(ready);
        assertThat(register.core(ready.decision).recommendation()).isFalse();
        assertThat(drawn(ready)).isEqualTo(90_000);
        exits.recall(ready.decision, "It could have waited.", ready.gus);
        assertThat(drawn(ready)).isZero();
        assertThat(register.details(ready.decision, ready.hana).doneFirst()).isPresent();
    }

    @Test
    void oneClickThatComesTwiceIsOneAct() {
        var it = cast.urgent();
        var key = CommandKey.next();
        var number = cast.number(it.decision(), it.theo());
        acting.actFirst(it.decision(), "Fire.", number, key, it.theo());
        acting.actFirst(it.decision(), "Fire.", number, key, it.theo());
        assertThat(record.about(it.decision().value(), it.theo()))
                .filteredOn(entry -> entry.kind().equals("ActedFirst"))
                .hasSize(1);
    }

    @Test
    void theBriefIsDueTwoDaysLaterForItsAuthors() {
        var it = cast.done();
        assertThat(acts.withoutBrief(it.marisol()))
                .filteredOn(waiting -> waiting.decision().equals(it.decision()))
                .singleElement()
                .satisfies(waiting -> {
                    assertThat(waiting.mine()).isTrue();
                    assertThat(waiting.done().name()).isEqualTo("Theo Brandt");
                    assertThat(waiting.done().briefDue())
                            .isEqualTo(waiting.done().at().plus(Duration.ofHours(48)));
                });
    }

    private Ready urgent() {
        var ready = drafts.ready(3);
        holds(ready);
        return ready;
    }

    private void holds(Ready ready) {
        var group = register.core(ready.decision).group();
        cast.entrust(group, Mandate.FACILITATES, ready.theo, ready.hana);
    }

    private void act(Ready ready) {
        cast.act(ready.decision, ready.theo);
    }

    private long drawn(Ready ready) {
        return envelopes.card(Optional.ofNullable(ready.envelope).orElseThrow()).drawn().cents();
    }

    private DecisionRow row(RoundsCast.Scene it) {
        return register.register(RegisterFilter.ALL, Optional.empty(), it.lena()).rows().stream()
                .filter(found -> found.id().equals(it.decision()))
                .findFirst()
                .orElseThrow();
    }
}
