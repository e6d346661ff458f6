package org.colead.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"", " \t\n", "\u00A0", "\u200B\u200D", "\u2060", "\u3164", "\u2800 \uFEFF"})
    void whatShowsNothingIsEmpty(String typed) {
        assertThatThrownBy(() -> Text.line(typed, "Title", 40))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("is empty");
        assertThatThrownBy(() -> Text.prose(typed, "Aim", 40)).isInstanceOf(Refusal.class);
        assertThat(Text.optional(typed, "Note", 40)).isEmpty();
    }

    @Test
    void marksWithoutAWidthStayWithinWords() {
        assertThat(Text.line(" می\u200Cخواهم  ", "Title", 40)).isEqualTo("می\u200Cخواهم");
    }

    @Test
    void moreThanFitsIsRefusedWithBothNumbers() {
        assertThatThrownBy(() -> Text.line("four", "Title", 3))
                .hasMessageContaining("has 4 characters; 3 fit");
    }
}
