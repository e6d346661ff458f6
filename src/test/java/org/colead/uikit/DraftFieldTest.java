package org.colead.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class DraftFieldTest extends SpringBrowserlessTest {

    @Test
    void wordsCountAsTypedUntilTheyAreSent() {
        var draft = new DraftField("Your reason", "reason-3");
        UI.getCurrent().add(draft);
        assertThat(draft.isTyping()).isFalse();

        test(draft).setValue("The rota comes first");
        assertThat(draft.isTyping()).isTrue();

        draft.sent();
        assertThat(draft.isTyping()).isFalse();
        assertThat(draft.getValue()).isEmpty();
    }

    @Test
    void wordsToBeEditedCountOnceTheyDiffer() {
        var draft = new DraftField("The aim", "aim-3-version-2");
        UI.getCurrent().add(draft);

        draft.setValue("Five hours a week");
        assertThat(draft.isTyping()).isFalse();

        test(draft).setValue("Six hours a week");
        assertThat(draft.isTyping()).isTrue();
    }
}
