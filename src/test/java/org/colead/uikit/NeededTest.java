package org.colead.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import org.colead.kernel.Refusal;
import org.junit.jupiter.api.Test;

class NeededTest {

    private final List<String> caret = new ArrayList<>();
    private final TextField title = field("Title");
    private final TextField note = field("Note");
    private final TextField ask = field("Question");
    private final Act begin = Act.primary("Begin", NeededTest::refuse);

    @Test
    void theFirstEmptyFieldHasTheCaretAndEachEmptyOneSaysSo() {
        Needed.mark(title, ask);
        new Form(title, note, ask, Line.acts(begin));

        begin.button().click();

        assertThat(caret).containsExactly("Title");
        assertThat(title.isInvalid()).isTrue();
        assertThat(ask.isInvalid()).isTrue();
        assertThat(ask.getErrorMessage()).isEqualTo("This is needed.");
        assertThat(note.isInvalid()).isFalse();
    }

    @Test
    void whatIsFilledInIsPassedOver() {
        Needed.mark(title, ask);
        title.setValue("Lunch in wet weather");
        ask.setValue("   ");
        new Form(title, ask, begin);

        begin.button().click();

        assertThat(caret).containsExactly("Question");
        assertThat(title.isInvalid()).isFalse();
    }

    @Test
    void onceSomethingStandsThereItIsNotSaidAnyMore() {
        Needed.mark(title);
        new Form(title, begin);
        begin.button().click();

        title.setValue("Lunch in wet weather");

        assertThat(title.isInvalid()).isFalse();
        assertThat(title.getErrorMessage()).isEmpty();
    }

    @Test
    void aFieldThatHoldsWhatCannotBeSaysWhyItWasRefused() {
        var address = new EmailField("Address");
        address.setValue("nowhere");
        new Form(title, address, begin);

        begin.button().click();

        assertThat(address.isInvalid()).isTrue();
        assertThat(address.getErrorMessage()).isEqualTo("Not like this.");
    }

    @Test
    void theFieldsOfAnotherActAreLeftAlone() {
        Needed.mark(title, ask);
        new Section("both", "Both", new Form(title, new Act("Other", () -> {})), new Div(begin));

        begin.button().click();

        assertThat(caret).isEmpty();
        assertThat(title.isInvalid()).isFalse();
    }

    @Test
    void whatIsFoldedAwayIsUnfolded() {
        Needed.mark(title);
        var fold = new More("More", title);
        new Form(fold, begin);

        begin.button().click();

        assertThat(fold.isOpen()).isTrue();
        assertThat(caret).containsExactly("Title");
    }

    private TextField field(String label) {
        return new TextField(label) {
            @Override
            public void focus() {
                caret.add(label);
            }
        };
    }

    private static void refuse() {
        throw Refusal.because("Not like this.");
    }
}
