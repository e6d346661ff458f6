package org.colead.uikit;

import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.component.tabs.TabsVariant;
import java.util.LinkedHashMap;
import java.util.Map;

/// Several views of the same thing, one shown at a time.
public class Tablist extends Tabs {

    private final Map<Tab, Runnable> shows = new LinkedHashMap<>();

    /// @param name what is chosen between: “Which text”
    public Tablist(String name) {
        addThemeVariants(TabsVariant.AURA_FILLED);
        addClassName("cl-tabs");
        setAutoselect(true);
        getElement().setAttribute("aria-label", name);
        addSelectedChangeListener(event -> show(event.getSelectedTab()));
    }

    /// The first tab added is shown at once.
    public Tablist tab(String name, Runnable show) {
        var tab = new Tab(name);
        shows.put(tab, show);
        if (shows.size() == 1) {
            show.run();
        }
        add(tab);
        return this;
    }

    private void show(@org.jspecify.annotations.Nullable Tab tab) {
        if (tab != null && shows.size() > 1) {
            shows.getOrDefault(tab, () -> {}).run();
        }
    }
}
