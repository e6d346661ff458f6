package org.colead.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.colead.kernel.Onlooker;
import org.jspecify.annotations.Nullable;

/// A component that follows what happens elsewhere for as long as it is on the screen. It listens
/// from before it reads: what changes between its reading and its being shown is not missed.
public final class Following implements Onlooker {

    /// How changes are heard: `onlooker -> changes.watch(id, onlooker)`.
    @FunctionalInterface
    public interface Watch {
        AutoCloseable watch(Onlooker onlooker);
    }

    private final Runnable show;
    private final List<Watch> watches;
    private final List<AutoCloseable> watching = new ArrayList<>();
    private final AtomicBoolean waiting = new AtomicBoolean();
    private final AtomicBoolean missed = new AtomicBoolean();
    private volatile @Nullable UI ui;
    private @Nullable Registration attached;
    private @Nullable Registration detached;

    private Following(Runnable show, List<Watch> watches) {
        this.show = show;
        this.watches = watches;
    }

    /// To be made before the screen is filled.
    ///
    /// @param show shows what is now
    static Following of(Component screen, Runnable show, List<Watch> watches) {
        var following = new Following(show, watches);
        if (screen.isAttached()) {
            screen.getUI().ifPresent(following::begin);
        } else {
            Optional.ofNullable(UI.getCurrent()).ifPresent(now -> following.listen(screen, now));
        }
        following.attached = screen.addAttachListener(event -> following.begin(event.getUI()));
        following.detached = screen.addDetachListener(_ -> following.end());
        return following;
    }

    /// For good, even if the screen is shown again.
    void stop() {
        Stream.of(attached, detached).filter(Objects::nonNull).forEach(Registration::remove);
        end();
    }

    /// Until the screen is shown; one that is not shown after all hears nothing any more.
    private void listen(Component screen, UI now) {
        listen();
        now.beforeClientResponse(
                now,
                _ -> {
                    if (!screen.isAttached()) {
                        end();
                    }
                });
    }

    private void listen() {
        watches.forEach(watch -> watching.add(watch.watch(this)));
    }

    private void begin(UI screen) {
        if (watching.isEmpty()) {
            listen();
        }
        ui = screen;
        catchUp();
    }

    private void catchUp() {
        if (ui != null && missed.getAndSet(false)) {
            follow();
        }
    }

    private void end() {
        ui = null;
        missed.set(false);
        for (var watch : watching) {
            try {
                watch.close();
            } catch (Exception e) {
                throw new IllegalStateException("A screen did not stop following", e);
            }
        }
        watching.clear();
    }

    @Override
    public boolean isActing() {
        return ui != null && UI.getCurrent() == ui;
    }

    @Override
    public void follow() {
        var screen = ui;
        if (screen == null) {
            missed.set(true);
            catchUp();
        } else if (waiting.compareAndSet(false, true)) {
            screen.accessLater(this::showNow, () -> waiting.set(false)).run();
        }
    }

    private void showNow() {
        waiting.set(false);
        if (ui != null) {
            show.run();
        }
    }
}
