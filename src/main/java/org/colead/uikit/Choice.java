package org.colead.uikit;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.LinkedHashMap;
import java.util.Map;

/// A few ways, one of which is chosen; each with a name and, quieter, what follows from it.
public class Choice<T> extends RadioButtonGroup<T> {

    private final Map<T, Way> ways = new LinkedHashMap<>();

    public Choice(String question) {
        super(question);
        addThemeName("vertical");
        addClassName("cl-choice-list");
        setRenderer(new ComponentRenderer<>(value -> shown(way(value))));
    }

    public Choice<T> way(T value, String name, String explanation) {
        ways.put(value, new Way(name, explanation));
        setItems(ways.keySet());
        return this;
    }

    private Way way(T value) {
        return ways.getOrDefault(value, new Way("", ""));
    }

    private static com.vaadin.flow.component.Component shown(Way way) {
        return Markup.tag(
                "span",
                "",
                Markup.bold(way.name()),
                Markup.text("span", "cl-quiet", " " + way.explanation()));
    }

    private record Way(String name, String explanation) {}
}
