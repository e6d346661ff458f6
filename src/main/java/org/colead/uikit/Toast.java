package org.colead.uikit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;

/// Says that something was done, and takes it back where that is possible.
public final class Toast {

    private static final int SAID = 5_000;
    private static final int UNDOABLE = 12_000;

    private Toast() {}

    public static Notification say(String sentence) {
        return open(new Notification(new Span(sentence)), SAID);
    }

    public static Notification undo(String sentence, Runnable back) {
        var toast = new Notification(new Span(sentence));
        toast.add(
                new Button(
                        Words.t("Undo"),
                        _ -> {
                            toast.close();
                            back.run();
                        }));
        return open(toast, UNDOABLE);
    }

    /// A refusal that belongs to no button.
    public static Notification refuse(Refused refused) {
        var toast = new Notification(refused);
        toast.setAssertive(true);
        return open(toast, UNDOABLE);
    }

    private static Notification open(Notification toast, int millis) {
        toast.addClassName("cl-toast");
        toast.setPosition(Notification.Position.BOTTOM_START);
        toast.setDuration(millis);
        toast.open();
        return toast;
    }
}
