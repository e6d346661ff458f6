package org.colead.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PeoplesWordsTest {

    @Test
    void areShownAsElementsNeverAsMarkup() {
        var said = new Said("**Five** hours <img src=x onerror=alert(1)>");

        assertThat(said.getElement().getProperty("innerHTML")).isNull();
        assertThat(said.getElement().getTextRecursively())
                .contains("Five", "<img src=x onerror=alert(1)>");
    }

    @Test
    void keepTheirLineFromTheAuthorToTheAnswer() {
        var concern = new Exchange("c", "Priya Nandakumar", "Friday", "Who gives the minutes?");

        concern.open();
        assertThat(concern.hasClassName("open")).isTrue();
        assertThat(concern.getElement().getTextRecursively()).contains("No answer yet");

        concern.answered("done", "Addressed", "Marisol Keane, today", "They come first.");
        assertThat(concern.hasClassName("open")).isFalse();
        assertThat(concern.getElement().getTextRecursively())
                .contains("Addressed", "They come first.")
                .doesNotContain("No answer yet");
    }

    @Test
    void hideTheAuthorWhoAskedForIt() {
        var concern = new Exchange("c", "", "Friday", "The same money would do more elsewhere.");

        assertThat(concern.getElement().getTextRecursively()).contains("Author not shown");
    }

    @Test
    void changesAreSaidAloud() {
        var changed = new Changed("unless needed", "except for safety");

        assertThat(changed.getElement().getTextRecursively()).contains("taken out:", "added:");
    }
}
