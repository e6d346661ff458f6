package org.colead.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.colead.kernel.Onlooker;

/// A part of a screen that follows what happens elsewhere while the rest stays as it is. A whole
/// [Place] follows by itself.
public class LiveRegion extends Div {

    /// How changes are heard; `changes::watch` of the platform.
    @FunctionalInterface
    public interface Watch {
        AutoCloseable watch(UUID subject, Onlooker onlooker);
    }

    private final Supplier<? extends Component> content;

    public LiveRegion(Watch watch, UUID subject, Supplier<? extends Component> content) {
        this.content = content;
        addClassName("cl-live");
        Following.of(this, this::show, List.of(onlooker -> watch.watch(subject, onlooker)));
        show();
    }

    private void show() {
        Renewal.renew(this, List.of(content.get()));
    }

    /// Whether anything in `part` holds words that were not sent yet.
    public static boolean isTypedIn(Component part) {
        return Touched.in(part);
    }
}
