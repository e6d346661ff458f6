package org.colead.deliberation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.colead.kernel.CommandKey;
import org.colead.uikit.Act;
import org.colead.uikit.DraftField;
import org.colead.uikit.Line;

/// A field for words with the button that says them.
class SayForm extends Div {

    private final DraftField field;
    private Runnable afterwards = () -> {};

    /// @param draft names what is kept of it on this device until it is said
    SayForm(String label, String draft, String verb, BiConsumer<String, CommandKey> say) {
        field = new DraftField(label, draft);
        addClassName("cl-form");
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

    SayForm then(Runnable done) {
        afterwards = done;
        return this;
    }

    SayForm note(String words) {
        add(Line.label(words));
        return this;
    }

    /// Between the words and the button.
    SayForm asking(Optional<? extends Component> question) {
        question.ifPresent(it -> addComponentAtIndex(1, it));
        return this;
    }

    /// What is there already, to be changed.
    SayForm with(String words) {
        field.setValue(words);
        return this;
    }
}
