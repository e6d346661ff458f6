package org.colead.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;
import org.colead.kernel.CommandKey;
import org.colead.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/// A button that says what it does. A refusal stands under it, what was typed stays where it is,
/// and the caret goes to the first field of its form that is wrong.
public class Act extends Div {

    private final Button button;
    private @Nullable Refused refused;
    private boolean pressed;

    public Act(String verb, Runnable deed) {
        addClassName("cl-act");
        button = new Button(verb, _ -> attempt(deed));
        button.setDisableOnClick(true);
        add(button);
    }

    public static Act primary(String verb, Runnable deed) {
        var act = new Act(verb, deed);
        act.button.addThemeVariants(ButtonVariant.PRIMARY);
        return act;
    }

    /// For commands that may be sent twice: the same key until one succeeds.
    public static Act once(String verb, Consumer<CommandKey> deed) {
        var keys = new Keys();
        return primary(verb, () -> keys.use(deed));
    }

    public Act tertiary() {
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return this;
    }

    public Act plain() {
        button.removeThemeVariants(ButtonVariant.PRIMARY);
        return this;
    }

    public Button button() {
        return button;
    }

    public void verb(String verb) {
        button.setText(verb);
    }

    /// Says beforehand why it cannot be done; the button stays.
    public Act refuse(Refusal refusal) {
        return refuse(Refused.because(refusal));
    }

    public Act refuse(Refused reason) {
        forgive();
        refused = reason;
        add(reason);
        return this;
    }

    public void forgive() {
        if (refused != null) {
            remove(refused);
            refused = null;
        }
    }

    /// Whether what is answered now was asked for in `part`: its words are said then.
    static boolean isPressedIn(Component part) {
        return part instanceof Act act && act.pressed
                || part.getChildren().anyMatch(Act::isPressedIn);
    }

    private void attempt(Runnable deed) {
        forgive();
        pressed = true;
        try {
            deed.run();
        } catch (Refusal refusal) {
            pressed = false;
            refuse(refusal);
            Needed.show(this, Words.t(refusal.sentence()));
        } finally {
            button.setEnabled(true);
            getUI().ifPresentOrElse(this::answered, this::release);
        }
    }

    /// What follows from the deed is shown before the browser has its answer.
    private void answered(UI ui) {
        ui.beforeClientResponse(this, _ -> release());
    }

    private void release() {
        pressed = false;
    }

    private static final class Keys {
        private CommandKey key = CommandKey.next();

        void use(Consumer<CommandKey> deed) {
            deed.accept(key);
            key = CommandKey.next();
        }
    }
}
