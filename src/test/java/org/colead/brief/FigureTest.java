package org.colead.brief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import org.colead.brief.BriefText.Bar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FigureTest {

    @Test
    void aBarIsReadAsItWasTyped() {
        assertThat(Figure.typed(" 1 to 2 ", " 11 ")).isEqualTo(new Bar("1 to 2", 11));
        assertThat(Figure.typed("none", "0")).isEqualTo(new Bar("none", 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "2.5", "2,5", "many", "1000000", "99999999999"})
    void whatIsNoWholeNumberIsRefusedByTheNameOfItsBar(String number) {
        assertThatThrownBy(() -> Figure.typed("1 to 2", number))
                .hasMessageContaining("How many are “1 to 2”?")
                .hasMessageContaining("a whole number from 0");
    }

    @Test
    void aBarWithoutANameOrWithALongOneIsRefused() {
        assertThatThrownBy(() -> Figure.typed("  ", "3"))
                .hasMessageContaining("“What is counted” is empty");
        assertThatThrownBy(() -> Figure.typed("a".repeat(61), "3")).hasMessageContaining("60 fit");
    }

    @Test
    void whatReachesItWithoutAFormIsCheckedToo() {
        assertThatThrownBy(() -> Figure.checked(List.of(new Bar("none", -1))))
                .hasMessageContaining("a whole number from 0");
        assertThatThrownBy(() -> Figure.checked(List.of(new Bar("", 1))))
                .hasMessageContaining("is empty");
    }

    @Test
    void noTwoBarsAreCalledTheSame() {
        assertThatThrownBy(() -> Figure.checked(List.of(new Bar("none", 1), new Bar("none ", 2))))
                .hasMessageContaining("“none” stands there twice");
    }

    @Test
    void aFigureHasEightBarsAtMost() {
        var nine = Collections.nCopies(9, new Bar("none", 1));
        assertThatThrownBy(() -> Figure.checked(nine)).hasMessageContaining("at most 8 bars");
        assertThat(Figure.checked(List.of())).isEmpty();
    }
}
