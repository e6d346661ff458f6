package org.colead.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Supplier;

/// A part of a screen that follows what happens elsewhere while the rest stays as it is. A whole
/// [Place] follows by itself.
public class LiveRegion extends Div {

    private final Supplier<? extends Component> content;

    public LiveRegion(Following.Watch watch, Supplier<? extends Component> content) {
        this.content = content;
        addClassName("cl-live");
        show();
        Following.of(this, this::show, List.of(watch));
    }

    private void show() {
        Renewal.renew(this, List.of(content.get()));
    }
}
