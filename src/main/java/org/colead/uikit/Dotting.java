package org.colead.uikit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Puts dots on things, one by one, and takes them back; always shows how many are left, and says
/// it aloud.
public class Dotting extends PointsField {

    private final List<Row> rows;
    private final int each;
    private final int most;
    private final Div left = new Div();
    private final Div said = new Div();
    private final Map<Integer, Integer> dots = new TreeMap<>();

    /// @param each how many dots there are
    /// @param most how many of them may lie on one thing
    public Dotting(String name, List<Ranking.Thing> things, int each, int most) {
        super(name);
        this.each = each;
        this.most = most;
        this.rows = things.stream().map(Row::new).toList();
        left.addClassName("left");
        said.addClassName("cl-sr");
        said.getElement().setAttribute("role", "status");
        var list = new UnorderedList();
        rows.forEach(list::add);
        add(left, list, said);
        follow();
    }

    @Override
    public Map<Integer, Integer> getValue() {
        return new TreeMap<>(dots);
    }

    @Override
    protected void show(Map<Integer, Integer> points) {
        dots.clear();
        points.forEach((number, count) -> lay(number, count));
        follow();
    }

    private void lay(int number, int count) {
        if (count > 0) {
            dots.put(number, count);
        } else {
            dots.remove(number);
        }
    }

    private int rest() {
        return each - dots.values().stream().mapToInt(Integer::intValue).sum();
    }

    private void follow() {
        left.removeAll();
        if (each <= 20) {
            left.add(new Pips(rest(), each));
        }
        left.add(new Span(leftInWords()));
        rows.forEach(Row::follow);
    }

    private String leftInWords() {
        return Words.t(
                "{0, plural, =0 {No dot is left} one {# dot is left} other {# dots are left}} of {1}.",
                rest(), each);
    }

    /// One thing with its dots.
    private final class Row extends ListItem {

        private final Ranking.Thing thing;
        private final Button fewer;
        private final Button more;
        private final Span count = new Span();

        Row(Ranking.Thing thing) {
            this.thing = thing;
            fewer = step("−", Words.t("One dot fewer on “{0}”", thing.name()), -1);
            more = step("+", Words.t("One dot more on “{0}”", thing.name()), 1);
            count.addClassName("n");
            var acts = new Div(fewer, count, more);
            acts.addClassName("acts");
            add(words(thing), acts);
        }

        private Button step(String sign, String name, int by) {
            var button = new Button(sign, _ -> move(by));
            button.setAriaLabel(name);
            button.addThemeVariants(ButtonVariant.TERTIARY);
            return button;
        }

        private int mine() {
            return dots.getOrDefault(thing.number(), 0);
        }

        private void move(int by) {
            int wanted = mine() + by;
            if (wanted < 0 || wanted > most || by > rest()) {
                return;
            }
            lay(thing.number(), wanted);
            Dotting.this.follow();
            said.setText(
                    Words.t(
                            "“{0}” has {1, plural, =0 {no dot} one {# dot} other {# dots}}. {2}",
                            thing.name(), wanted, leftInWords()));
        }

        void follow() {
            setClassName("given", mine() > 0);
            count.setText(Words.number(mine()));
            fewer.setEnabled(mine() > 0);
            more.setEnabled(mine() < most && rest() > 0);
        }
    }
}
