package org.colead.uikit;

import com.vaadin.flow.component.html.Div;
import java.util.Map;

/// Gives points to things, each by itself.
public abstract class PointsField extends Div implements Typing {

    private Map<Integer, Integer> begunWith = Map.of();

    protected PointsField(String name) {
        addClassName("cl-points");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", name);
    }

    /// By the numbers of the things; those without points may be missing.
    public abstract Map<Integer, Integer> getValue();

    protected abstract void show(Map<Integer, Integer> points);

    public void setValue(Map<Integer, Integer> points) {
        begunWith = Map.copyOf(points);
        show(points);
    }

    @Override
    public boolean isTyping() {
        return !getValue().equals(begunWith);
    }

    static Div words(Ranking.Thing thing) {
        var name = Markup.text("b", "", thing.name());
        var words = new Div(name);
        words.addClassName("w");
        if (!thing.words().isEmpty()) {
            words.add(Markup.text("span", "d", thing.words()));
        }
        return words;
    }
}
