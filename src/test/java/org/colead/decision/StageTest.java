package org.colead.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.stream.Stream;
import org.colead.authority.Action;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class StageTest {

    @Test
    void theLineIsWalkedOneStageAtATime() {
        for (int i = 0; i < Stage.LINE.size() - 1; i++) {
            assertThat(Stage.LINE.get(i).canBecome(Stage.LINE.get(i + 1))).isTrue();
        }
    }

    @Test
    void nothingComesBackFromAnEnd() {
        for (var end : EnumSet.of(Stage.WITHDRAWN, Stage.SUPERSEDED, Stage.RECALLED)) {
            assertThat(Arrays.stream(Stage.values()).filter(end::canBecome)).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("everyStageAndAction")
    void refusesInWordsWhatAStageDoesNotKnow(Stage stage, Action action) {
        var verdict = AtStage.of(stage, action);
        assertThat(verdict.allowed()).isEqualTo(stage.allows(action));
        if (!verdict.allowed()) {
            assertThat(verdict.why().toString())
                    .startsWith("You cannot " + action.verb())
                    .contains(stage.word().toString());
        }
    }

    static Stream<Arguments> everyStageAndAction() {
        return Arrays.stream(Stage.values())
                .flatMap(s -> Arrays.stream(Action.values()).map(a -> Arguments.of(s, a)));
    }
}
