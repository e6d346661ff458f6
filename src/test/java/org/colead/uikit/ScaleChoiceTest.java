package org.colead.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ScaleChoiceTest {

    private final ScaleChoice scale =
            new ScaleChoice(
                    "Where do you stand?",
                    List.of(
                            new ScaleChoice.Place(
                                    1, "1", 1, "Wholehearted", "I am glad to do this."),
                            new ScaleChoice.Place(
                                    2, "2", 8, "Veto", "It must not go ahead as it is.")));

    @Test
    void nothingIsChosenBeforehand() {
        assertThat(scale.getValue()).isEqualTo(ScaleChoice.NOTHING);
        assertThat(checked()).containsExactly(false, false);
    }

    @Test
    void oneIsChosenAtATime() {
        scale.setValue(1);
        scale.setValue(2);

        assertThat(checked()).containsExactly(false, true);
    }

    @Test
    void isAGroupOfRadioButtonsWithAName() {
        assertThat(scale.getElement().getAttribute("role")).isEqualTo("radiogroup");
        assertThat(scale.getElement().getAttribute("aria-label")).isEqualTo("Where do you stand?");
        assertThat(scale.getElement().getTextRecursively())
                .contains("Wholehearted", "It must not go ahead as it is.");
    }

    private List<Boolean> checked() {
        return scale.getElement()
                .getChildren()
                .map(row -> row.getChild(0).getProperty("checked", false))
                .toList();
    }
}
