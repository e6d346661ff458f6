package org.colead.uikit;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;

/// What a list is asked for. On a phone the first rows of the list come before all this: only the
/// first field stands there, and a button that unfolds the others and says how many are set.
public class Filters extends Div {

    private final NativeButton fold = new NativeButton();
    private final List<Component> folded;
    private boolean open;

    /// @param first always there: the words, or what is asked for most
    public Filters(Component first, Component... folded) {
        this.folded = List.of(folded);
        addClassName("cl-filters");
        fold.addClassNames("cl-button", "cl-fold");
        fold.addClickListener(_ -> unfold(!open));
        add(first, fold);
        add(folded);
        this.folded.forEach(this::watch);
        unfold(false);
        count();
    }

    /// How many of the folded ones are set.
    public int set() {
        return (int) folded.stream().filter(Filters::isSet).count();
    }

    private static boolean isSet(Component part) {
        return part instanceof HasValue<?, ?> field && !field.isEmpty();
    }

    private void watch(Component part) {
        part.addClassName("cl-folded");
        if (part instanceof HasValue<?, ?> field) {
            field.addValueChangeListener(_ -> count());
        }
    }

    private void unfold(boolean now) {
        open = now;
        setClassName("open", now);
        fold.getElement().setAttribute("aria-expanded", String.valueOf(now));
    }

    private void count() {
        fold.setText(t("{0, plural, =0 {Filter} other {Filter, # set}}", set()));
    }
}
