package org.colead.facilitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.colead.decision.Stage;
import org.colead.facilitation.tool.Tool;
import org.colead.facilitation.tool.ToolStep;
import org.colead.facilitation.tool.Tools;
import org.junit.jupiter.api.Test;

class ToolsTest {

    @Test
    void thereAreSixEachWithStepsTimesAndOneRoundInTurn() {
        assertThat(Tools.ALL)
                .extracting(Tool::key)
                .containsExactly(
                        "opening-round",
                        "consent",
                        "gradients",
                        "problem-round",
                        "norm-check",
                        "five-whys");
        assertThat(Tools.ALL)
                .allSatisfy(tool -> {
                    assertThat(tool.steps()).hasSizeBetween(3, 7);
                    assertThat(tool.steps()).anyMatch(ToolStep::eachInTurn);
                    assertThat(tool.steps())
                            .extracting(ToolStep::time)
                            .allMatch(time -> time.compareTo(Duration.ofMinutes(1)) >= 0);
                    assertThat(tool.length()).isLessThan(Duration.ofHours(1));
                });
    }

    @Test
    void everyToolIsFoundByItsKeyAndNothingElseIs() {
        assertThat(Tools.ALL)
                .allSatisfy(tool -> assertThat(Tools.named(tool.key())).contains(tool));
        assertThat(Tools.named("something")).isEmpty();
    }

    @Test
    void theFourRoundsHaveGuidanceAndOtherStagesHaveNone() {
        assertThat(Stage.values())
                .allSatisfy(stage ->
                        assertThat(RoundGuide.of(stage).isPresent())
                                .isEqualTo(
                                        stage == Stage.CLARIFYING
                                                || stage == Stage.REACTING
                                                || stage == Stage.CONCERNS
                                                || stage == Stage.CHECKING));
    }
}
