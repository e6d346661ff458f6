package org.colead.uikit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Puts things in an order by tapping them one after the other; each can be moved up and down and
/// taken out, by finger, keyboard and screen reader alike. Says aloud where a thing stands now.
public class Ranking extends Div implements Typing {

    /// One thing.
    public record Thing(int number, String name, String words) {}

    private final List<Thing> things;
    private final boolean alike;
    private final OrderedList order = new OrderedList();
    private final UnorderedList rest = new UnorderedList();
    private final Paragraph restName = Line.label(Words.t("Not in your order"));
    private final Paragraph empty =
            Line.quiet(Words.t("Nothing is in your order yet. Choose what you want most first."));
    private final Div said = new Div();
    private Ranks value = Ranks.NONE;
    private Ranks begunWith = Ranks.NONE;
    private Runnable changed = () -> {};

    /// @param alike whether several may stand on one rank
    public Ranking(String name, List<Thing> things, boolean alike) {
        this.things = List.copyOf(things);
        this.alike = alike;
        addClassName("cl-ranking");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", name);
        order.getElement().setAttribute("aria-label", Words.t("Your order"));
        said.addClassName("cl-sr");
        said.getElement().setAttribute("role", "status");
        add(empty, order, restName, rest, said);
        show();
    }

    public Ranks getValue() {
        return value;
    }

    public void setValue(Ranks ranked) {
        value = ranked;
        begunWith = ranked;
        show();
        changed.run();
    }

    public void whenChanged(Runnable act) {
        changed = act;
    }

    @Override
    public boolean isTyping() {
        return !value.equals(begunWith);
    }

    /// Taps the thing, as a finger does.
    public void choose(int number) {
        change(thing(number), ranked -> ranked.append(number));
    }

    private void change(Thing thing, UnaryOperator<Ranks> move) {
        value = move.apply(value);
        show();
        said.setText(
                value.rankOf(thing.number())
                        .map(rank -> Words.t("“{0}” is on rank {1}.", thing.name(), rank))
                        .orElseGet(() -> Words.t("“{0}” is not in your order.", thing.name())));
        changed.run();
    }

    private void show() {
        order.removeAll();
        rest.removeAll();
        value.ranks().forEach(rank -> rank.forEach(number -> order.add(ranked(thing(number)))));
        things.stream()
                .filter(thing -> value.rankOf(thing.number()).isEmpty())
                .forEach(thing -> rest.add(unranked(thing)));
        empty.setVisible(value.ranks().isEmpty());
        restName.setVisible(rest.getChildren().findAny().isPresent());
    }

    private ListItem ranked(Thing thing) {
        int number = thing.number();
        int rank = value.rankOf(number).orElseThrow();
        var up = move(thing, "↑", Words.t("Move “{0}” up", thing.name()), r -> r.up(number));
        up.setEnabled(!value.isFirst(number));
        var down = move(thing, "↓", Words.t("Move “{0}” down", thing.name()), r -> r.down(number));
        down.setEnabled(!value.isLast(number));
        var acts = new Div(up, down);
        acts.addClassName("acts");
        if (alike && rank > 1 && !value.isAlike(number)) {
            acts.add(
                    move(
                            thing,
                            "=",
                            Words.t("Put “{0}” on the rank above, alike", thing.name()),
                            r -> r.alikeWithTheOneBefore(number)));
        }
        acts.add(move(thing, "✕", Words.t("Take “{0}” out", thing.name()), r -> r.takeOut(number)));
        var item =
                new ListItem(
                        Markup.text("span", "n", String.valueOf(rank)),
                        Markup.tag(
                                "span",
                                "w",
                                Markup.bold(thing.name()),
                                Markup.text("span", "d", thing.words())),
                        acts);
        item.setClassName("alike", value.isAlike(number));
        return item;
    }

    private Button move(Thing thing, String sign, String name, UnaryOperator<Ranks> by) {
        var button =
                new Button(
                        sign,
                        _ -> {
                            change(thing, by);
                            refocus(thing, sign);
                        });
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(name);
        return button;
    }

    /// Whoever works by keyboard stays on the button they pressed, where it is still there.
    private void refocus(Thing thing, String sign) {
        var at = order.getChildren().toList();
        for (int i = 0; i < at.size(); i++) {
            buttonIn(at.get(i), thing.name(), sign).ifPresent(Button::focus);
        }
    }

    private static Optional<Button> buttonIn(
            com.vaadin.flow.component.Component row, String name, String sign) {
        return row.getChildren()
                .flatMap(part -> part.getChildren())
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(button -> button.isEnabled() && button.getText().equals(sign))
                .filter(button ->
                        button.getAriaLabel().filter(label -> label.contains(name)).isPresent())
                .findFirst();
    }

    private ListItem unranked(Thing thing) {
        var put =
                new Button(
                        Markup.tag(
                                "span",
                                "w",
                                Markup.bold(thing.name()),
                                Markup.text("span", "d", thing.words())),
                        _ -> choose(thing.number()));
        put.setAriaLabel(Words.t("Put “{0}” on rank {1}", thing.name(), value.ranks().size() + 1));
        return new ListItem(put);
    }

    private Thing thing(int number) {
        return things.stream().filter(each -> each.number() == number).findFirst().orElseThrow();
    }
}
