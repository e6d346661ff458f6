package org.colead.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.colead.kernel.CommandKey;

/// A field for words with the button that says them.
public class SayForm extends Div {

    private final DraftField field;
    private Runnable afterwards = () -> {};

    /// @param draft names what is kept of it on this device until it is said
    public SayForm(String label, String draft, String verb, BiConsumer<String, CommandKey> say) {
        field = new DraftField(label, draft);
        addClassName("cl-form");
        Needed.mark(field);
        var act =
                Act.once(
                        verb,
                        key -> {
                            say.accept(field.getValue(), key);
                            field.sent();
                            afterwards.run();
                        });
        add(field, Line.acts(act, field.note()));
    }

    public SayForm then(Runnable done) {
        afterwards = done;
        return this;
    }

    public SayForm note(String words) {
        add(Line.label(words));
        return this;
    }

    /// For words that nobody else may find on a shared device: kept until this tab is closed.
    public SayForm inThisTab() {
        field.inThisTab();
        return this;
    }

    /// Between the words and the button.
    public SayForm asking(Optional<? extends Component> question) {
        question.ifPresent(it -> addComponentAtIndex(1, it));
        return this;
    }

    /// What is there already, to be changed.
    public SayForm with(String words) {
        field.setValue(words);
        return this;
    }
}
