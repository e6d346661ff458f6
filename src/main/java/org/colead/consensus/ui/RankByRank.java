package org.colead.consensus.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.colead.consensus.Listed;
import org.colead.consensus.Order;
import org.colead.consensus.Ranked;
import org.colead.uikit.Line;
import org.colead.uikit.Typing;
import org.colead.uikit.Words;

/// A ballot as it is on paper: a rank in each row, which may stay empty or name an option again.
class RankByRank extends Div implements Typing {

    private final Ranked method;
    private final List<Row> rows = new ArrayList<>();
    private Order begunWith = Order.NONE;

    RankByRank(Ranked method) {
        this.method = method;
        setId("rank-by-rank");
        addClassName("cl-form");
        var counting = method.rule().counting();
        add(
                Line.small(
                        Words.t(
                                "A rank may stay empty, and an option may be named again. {0} {1}",
                                counting.forgives(), counting.repeats().meaning())));
        for (int rank = 1; rank <= method.options().size(); rank++) {
            var row = method.mayBeAlike() ? several(rank) : one(rank);
            rows.add(row);
            add(row.field());
        }
    }

    Order getValue() {
        return new Order(rows.stream().map(Row::numbers).toList());
    }

    void setValue(Order order) {
        begunWith = order;
        for (int rank = 0; rank < Math.min(rows.size(), order.ranks().size()); rank++) {
            rows.get(rank).show(order.ranks().get(rank));
        }
    }

    @Override
    public boolean isTyping() {
        return !getValue().equals(begunWith);
    }

    private Row one(int rank) {
        var field = new Select<Listed>();
        field.setLabel(Words.t("Rank {0}", rank));
        field.setItems(method.options());
        field.setItemLabelGenerator(option -> option == null ? "–" : Ballots.name(method, option));
        field.setEmptySelectionAllowed(true);
        field.setEmptySelectionCaption("–");
        field.setWidthFull();
        return new Row() {
            @Override
            public Select<Listed> field() {
                return field;
            }

            @Override
            public List<Integer> numbers() {
                return Optional.ofNullable(field.getValue()).map(Listed::number).stream().toList();
            }

            @Override
            public void show(List<Integer> numbers) {
                field.setValue(named(numbers).stream().findFirst().orElse(null));
            }
        };
    }

    private Row several(int rank) {
        var field = new MultiSelectComboBox<Listed>(Words.t("Rank {0}", rank));
        field.setItems(method.options());
        field.setItemLabelGenerator(option -> Ballots.name(method, option));
        field.setWidthFull();
        return new Row() {
            @Override
            public MultiSelectComboBox<Listed> field() {
                return field;
            }

            @Override
            public List<Integer> numbers() {
                return field.getValue().stream().map(Listed::number).toList();
            }

            @Override
            public void show(List<Integer> numbers) {
                field.setValue(Set.copyOf(named(numbers)));
            }
        };
    }

    private List<Listed> named(List<Integer> numbers) {
        return method.options().stream()
                .filter(option -> numbers.contains(option.number()))
                .toList();
    }

    /// One rank.
    private interface Row {

        com.vaadin.flow.component.Component field();

        List<Integer> numbers();

        void show(List<Integer> numbers);
    }
}
