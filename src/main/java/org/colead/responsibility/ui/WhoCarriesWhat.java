package org.colead.responsibility.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import org.colead.kernel.PersonId;
import org.colead.responsibility.LoadOrder;
import org.colead.responsibility.Loads;
import org.colead.uikit.Dates;
import org.colead.uikit.LoadDots;
import org.colead.uikit.LoadDots.Dot;
import org.colead.uikit.Section;
import org.colead.uikit.Tablist;

/// Everybody who carries something, in one of three orders, a page at a time.
class WhoCarriesWhat extends Section {

    private final Loads loads;
    private final PersonId me;
    private final Dates dates;
    private final UnorderedList people = new UnorderedList();
    private final Div more = new Div();

    WhoCarriesWhat(Loads loads, PersonId me, Dates dates) {
        super("who", t("Who carries what"));
        this.loads = loads;
        this.me = me;
        this.dates = dates;
        people.addClassName("cl-people");
        var orders = new Tablist(t("Order"));
        for (var order : LoadOrder.values()) {
            orders.tab(t(order.word()), () -> show(order));
        }
        beside(orders);
        add(key(), people, more);
    }

    private void show(LoadOrder order) {
        people.removeAll();
        append(order, Optional.empty());
    }

    private void append(LoadOrder order, Optional<String> after) {
        var page = loads.page(order, after, me);
        page.rows().forEach(load -> people.add(new Loaded(load, me, dates)));
        more.removeAll();
        page.next()
                .ifPresent(next -> {
                    var button = new Button(t("Show more"), _ -> append(order, Optional.of(next)));
                    button.addThemeVariants(ButtonVariant.TERTIARY);
                    more.add(button);
                });
    }

    private static Paragraph key() {
        var key =
                new Paragraph(
                        entry(Dot.CARRIED, t("carried")),
                        entry(Dot.LEARN, t("and someone is learning it")),
                        entry(Dot.OFFER, t("offered")));
        key.addClassName("cl-key");
        return key;
    }

    private static Span entry(Dot dot, String words) {
        var dots = new LoadDots(List.of(dot), words);
        dots.getElement().removeAttribute("role");
        dots.getElement().removeAttribute("aria-label");
        dots.getElement().setAttribute("aria-hidden", "true");
        return new Span(dots, new Span(words));
    }
}
