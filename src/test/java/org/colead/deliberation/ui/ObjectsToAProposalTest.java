package org.colead.deliberation.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.UI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.colead.consensus.CheckCast;
import org.colead.consensus.CheckCast.Round;
import org.colead.consensus.CheckId;
import org.colead.consensus.Checks;
import org.colead.consensus.Stance;
import org.colead.consensus.TakingPositions;
import org.colead.consensus.WayOn;
import org.colead.decision.DecisionRegister;
import org.colead.decision.Method;
import org.colead.decision.Outcome;
import org.colead.decision.Stage;
import org.colead.deliberation.ContributionRow;
import org.colead.deliberation.How;
import org.colead.kernel.CommandKey;
import org.colead.kernel.NeedSource;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.colead.platform.StoryClock;
import org.colead.uikit.Choice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/// An objection fails a check by consent; what happens with its words.
@SpringBootTest
class ObjectsToAProposalTest extends RoundScreens {

    private static final int CONSENT = 1;
    private static final int OBJECT = 3;

    @Autowired CheckCast checkCast;
    @Autowired Checks checks;
    @Autowired TakingPositions taking;
    @Autowired DecisionRegister register;
    @Autowired StoryClock clock;
    @Autowired List<NeedSource> needs;

    Round round;
    Instant start;

    @BeforeEach
    void tell() {
        round = checkCast.round(Method.CONSENT);
        start = clock.instant();
    }

    @Test
    void itGoesOnAsAConcernWithBothTexts() {
        priyaObjects(0);
        open(round.theo());
        assertThat(shows("An objection in check 1.")).isTrue();
        assertThat(shows("Priya Nandakumar")).isTrue();
        assertThat(shows("The minutes are promised elsewhere.")).isTrue();
        assertThat(shows("A specialist in the plan.")).isTrue();
    }

    @Test
    void theNextCheckOpensOnceItIsAnswered() {
        priyaObjects(0);
        assertThatThrownBy(() -> checkCast.open(round))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("1 of 1 concern has no answer");
        answerAll();
        checkCast.open(round);
    }

    /// It is adopted, and what Hana wrote with her consent is answered before the brief.
    @Test
    void whatSomebodyConsentedWithIsAnsweredBeforeTheBrief() {
        hanaConsentsWithAConcern(CONSENT);
        assertThat(register.core(round.decision()).stage()).isEqualTo(Stage.DECIDED);
        var concern = concerns().getFirst();
        assertThat(concern.words()).isEqualTo("Who opens the gym?");
        assertThat(missing()).contains("1 of 1 concern has no answer");
        assertThat(authorsWait()).isTrue();
        assertThat(contributions.forBrief(round.decision())).isEmpty();

        open(round.theo());
        assertThat(shows("Given with consent in check 1.")).isTrue();
        assertThat(shows("Say how it is addressed.")).isTrue();
        assertThat(shows("Amend the text.")).isFalse();
        answerAll();
        assertThat(missing()).doesNotContain("no answer");
        assertThat(authorsWait()).isFalse();
        assertThat(contributions.forBrief(round.decision()))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.words()).isEqualTo("Who opens the gym?");
                    assertThat(it.answer()).isEqualTo("She is in it.");
                });
        assertThat(contributions.authorsOfConcerns(round.decision())).containsValue(round.hana());
    }

    @Test
    void itIsAnsweredBeforeTheNextCheckWhereAnotherObjected() {
        hanaConsentsWithAConcern(OBJECT);
        assertThat(concerns()).extracting(ContributionRow::words).contains("Who opens the gym?");
        assertThatThrownBy(() -> checkCast.open(round))
                .hasMessageContaining("2 of 2 concerns have no answer");
    }

    @Test
    void consentWithAConcernSaysWhatItIs() {
        var check = checkCast.open(round);
        assertThatThrownBy(() ->
                        taking.give(check, Stance.of(2, " "), CommandKey.next(), round.hana()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Write your reason");
    }

    private void hanaConsentsWithAConcern(int priya) {
        var check = checkCast.open(round);
        round.nine().stream()
                .filter(member -> !member.equals(round.hana()) && !member.equals(round.priya()))
                .forEach(member -> checkCast.give(check, member, CONSENT));
        give(check, new Stance(2, "Who opens the gym?", ""), round.hana());
        give(
                check,
                new Stance(priya, "The minutes.", priya == OBJECT ? "More." : ""),
                round.priya());
        assertThat(concerns()).isEmpty();
        checks.close(check, round.theo());
    }

    private void give(CheckId check, Stance stance, PersonId by) {
        taking.give(check, stance, CommandKey.next(), by);
    }

    private String missing() {
        return register.details(round.decision(), round.theo()).conditions().stream()
                .filter(condition -> !condition.met())
                .map(condition -> condition.text().toString())
                .collect(Collectors.joining(" · "));
    }

    private boolean authorsWait() {
        return needs.stream()
                .flatMap(source -> source.needsOf(round.theo()).stream())
                .anyMatch(need ->
                        need.about().equals(round.decision().value())
                                && need.what().toString().equals("Answer Hana Okafor’s concern"));
    }

    @Test
    void afterTheThirdTheGroupChoosesOnThePage() {
        for (int i = 0; i < 3; i++) {
            priyaObjects(i);
            answerAll();
        }
        open(round.theo());
        assertThat(shows("How to go on")).isTrue();
        way().setValue(WayOn.TRIAL);
        type("Why", "We learn more by trying.");
        click("Go on this way");
        assertThat(register.core(round.decision()).stage()).isEqualTo(Stage.CONCERNS);

        open(round.wes());
        assertThat(shows("Theo Brandt proposes: Try it")).isTrue();
        click("I agree");
        assertThat(register.core(round.decision()).outcome()).contains(Outcome.TRIAL);
    }

    private void priyaObjects(int minute) {
        clock.at(
                start.plus(Duration.ofMinutes(minute)),
                () -> {
                    var check = checkCast.open(round);
                    round.nine().stream()
                            .filter(member -> !member.equals(round.priya()))
                            .forEach(member -> checkCast.give(check, member, CONSENT));
                    taking.give(
                            check,
                            new Stance(
                                    OBJECT,
                                    "The minutes are promised elsewhere.",
                                    "A specialist in the plan."),
                            CommandKey.next(),
                            round.priya());
                    checks.close(check, round.theo());
                });
    }

    private void answerAll() {
        concerns().stream()
                .filter(ContributionRow::open)
                .forEach(concern ->
                        deliberation.answerConcern(
                                concern.id(),
                                How.ADDRESSED,
                                "She is in it.",
                                Optional.empty(),
                                0,
                                round.theo()));
    }

    private List<ContributionRow> concerns() {
        return contributions.concerns(round.decision(), Optional.empty(), round.theo()).rows();
    }

    @SuppressWarnings("unchecked")
    private Choice<WayOn> way() {
        return (Choice<WayOn>)
                $(Choice.class).all().stream()
                        .filter(it -> "The group goes on by".equals(it.getLabel()))
                        .findFirst()
                        .orElseThrow();
    }

    private void open(PersonId who) {
        people.signIn(who);
        UI.getCurrent().navigate("decisions");
        UI.getCurrent().navigate("decisions/" + round.decision());
    }
}
