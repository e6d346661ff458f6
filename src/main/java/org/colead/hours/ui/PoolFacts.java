package org.colead.hours.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import org.colead.hours.PoolId;
import org.colead.hours.PoolRow;
import org.colead.kernel.Minutes;
import org.colead.responsibility.ResponsibilityRow;
import org.colead.uikit.Dates;
import org.colead.uikit.FactSheet;
import org.colead.uikit.Line;
import org.colead.uikit.Meter;
import org.colead.uikit.Words;

/// What is in the pool, and who allocates it.
class PoolFacts extends FactSheet {

    PoolFacts(PoolRow pool, List<PoolRow> all, Dates dates, Consumer<PoolId> choose) {
        fact(t("{0}, until {1}", pool.name(), dates.day(pool.until())), meter(pool), balance(pool));
        fact(
                t("For whom"),
                Line.plain(
                        pool.joiners()
                                ? t("Everybody who works in its unit, also who joins it later.")
                                : t("Those whom it names.")));
        fact(
                t("Notice"),
                Line.plain(
                        t(
                                "Hours that begin in less than {0, plural, one {one day} other {# days}} are cut only with a published reason.",
                                pool.noticeDays())));
        var others = all.stream().filter(one -> !one.id().equals(pool.id())).toList();
        if (!others.isEmpty()) {
            fact(
                    t("Other pools"),
                    others.stream().map(one -> link(one, choose)).toArray(Component[]::new));
        }
    }

    void stewards(List<ResponsibilityRow> holders, Dates dates) {
        var words =
                holders.stream()
                        .flatMap(row -> steward(row, dates).stream())
                        .toArray(Component[]::new);
        fact(
                t("Allocates collaboration time"),
                words.length == 0
                        ? new Component[] {Line.quiet(t("Nobody accepted this yet."))}
                        : words);
    }

    private static List<Component> steward(ResponsibilityRow row, Dates dates) {
        var name = row.holder().map(ResponsibilityRow.Someone::name).orElse("—");
        var holder = Line.plain(t("{0}, until {1}", name, dates.day(row.until())));
        return row.learner()
                .<List<Component>>map(
                        who -> List.of(holder, Line.quiet(t("Learning it: {0}", who.name()))))
                .orElse(List.of(holder));
    }

    private static Meter meter(PoolRow pool) {
        int granted = pool.granted().value();
        var sentence =
                t(
                        "Of {0}: {1} used, {2} allocated and not used, {3} left",
                        Words.hours(pool.granted()),
                        Words.hours(pool.used()),
                        Words.hours(pool.unused()),
                        Words.hours(pool.left()));
        return new Meter(pool.used().value(), granted, sentence)
                .also(pool.unused().value(), granted);
    }

    private static Component balance(PoolRow pool) {
        var list = new UnorderedList();
        list.addClassName("cl-ledger");
        list.add(
                line(t("Granted"), pool.granted()),
                line(t("Allocated"), pool.allocated()),
                line(t("Used"), pool.used()),
                line(t("Left"), pool.left()));
        return list;
    }

    private static ListItem line(String name, Minutes minutes) {
        var hours = new HtmlContainer("b");
        hours.setText(Words.hours(minutes));
        return new ListItem(new Span(name), hours);
    }

    private static Component link(PoolRow pool, Consumer<PoolId> choose) {
        var button = new Button(pool.name(), _ -> choose.accept(pool.id()));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }
}
