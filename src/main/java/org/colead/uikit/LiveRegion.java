package org.colead.uikit;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.colead.kernel.AuditedEvent;
import org.jspecify.annotations.Nullable;

/// A part of a screen that follows what happens elsewhere: rendered anew after each change about
/// its subject, but never while somebody is typing in it; then it says that something changed.
public class LiveRegion extends Div {

    /// How changes are heard; `changes::watch` of the platform.
    @FunctionalInterface
    public interface Watch {
        AutoCloseable watch(UUID subject, Consumer<AuditedEvent> callback);
    }

    private final Watch watch;
    private final UUID subject;
    private final Supplier<? extends Component> content;
    private final AtomicBoolean waiting = new AtomicBoolean();
    private @Nullable AutoCloseable watching;
    private @Nullable Component notice;

    public LiveRegion(Watch watch, UUID subject, Supplier<? extends Component> content) {
        this.watch = watch;
        this.subject = subject;
        this.content = content;
        addClassName("cl-live");
        render();
    }

    /// Renders now, whatever is typed.
    public final void render() {
        removeAll();
        notice = null;
        add(content.get());
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var ui = event.getUI();
        watching = watch.watch(subject, _ -> heard(ui));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (watching != null) {
            try {
                watching.close();
            } catch (Exception e) {
                throw new IllegalStateException("The watch on " + subject + " did not end", e);
            }
            watching = null;
        }
    }

    private void heard(UI ui) {
        if (waiting.compareAndSet(false, true)) {
            ui.access(this::follow);
        }
    }

    private void follow() {
        waiting.set(false);
        if (isTypedIn(this)) {
            announce();
        } else {
            render();
        }
    }

    private void announce() {
        if (notice == null) {
            var show = new Button(Words.t("Show it"), _ -> render());
            show.addThemeVariants(ButtonVariant.TERTIARY);
            var words = Words.t("Something changed here while you were writing. Your words stay.");
            notice =
                    Markup.tag(
                            "p",
                            "cl-strip",
                            new Glyph("time"),
                            Markup.text("span", "", words),
                            show);
            notice.getElement().setAttribute("role", "status");
            addComponentAsFirst(notice);
        }
    }

    /// Whether anything in `part` holds words that were not sent yet.
    public static boolean isTypedIn(Component part) {
        return part instanceof Typing typing && typing.isTyping()
                || part.getChildren().anyMatch(LiveRegion::isTypedIn);
    }
}
