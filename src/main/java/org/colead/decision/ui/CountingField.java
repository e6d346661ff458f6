package org.colead.decision.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.colead.decision.Counting;
import org.colead.decision.Option;
import org.colead.kernel.Sentence;
import org.colead.uikit.Line;
import org.colead.uikit.More;

/// The rules that elections differ in, folded away; the usual ones are set.
class CountingField extends More {

    private final IntegerField forgiven;
    private final Select<Counting.Repeats> repeats;
    private final Select<Counting.Elimination> elimination;
    private final Select<Counting.Threshold> threshold;
    private final CheckboxGroup<String> mayNotWin;

    CountingField() {
        this(
                new IntegerField(t("Skipped ranks in a row that are forgiven")),
                select(t("Repeats"), Counting.Repeats::meaning, Counting.Repeats.values()),
                select(
                        t("Who goes out"),
                        Counting.Elimination::meaning,
                        Counting.Elimination.values()),
                select(
                        t("Who is elected"),
                        Counting.Threshold::meaning,
                        Counting.Threshold.values()),
                new CheckboxGroup<>(t("Options that may not win")));
    }

    private CountingField(
            IntegerField forgiven,
            Select<Counting.Repeats> repeats,
            Select<Counting.Elimination> elimination,
            Select<Counting.Threshold> threshold,
            CheckboxGroup<String> mayNotWin) {
        super(
                t("Rules of the count"),
                Line.small(t("As you find them, as much of a ballot counts as can.")),
                elimination,
                threshold,
                forgiven,
                repeats,
                mayNotWin);
        this.forgiven = forgiven;
        this.repeats = repeats;
        this.elimination = elimination;
        this.threshold = threshold;
        this.mayNotWin = mayNotWin;
        setId("counting");
        forgiven.setMin(0);
        forgiven.setHelperText(t("Leave it empty to forgive any number."));
        forgiven.setWidthFull();
    }

    void among(List<Option> options) {
        var names =
                options.stream()
                        .map(Option::name)
                        .filter(name -> !name.isBlank())
                        .distinct()
                        .toList();
        var chosen = following(new HashSet<>(mayNotWin.getValue()), names);
        mayNotWin.setItems(names);
        mayNotWin.setValue(chosen);
    }

    /// Whatever is renamed keeps its tick.
    private Set<String> following(Set<String> chosen, List<String> names) {
        var before = mayNotWin.getListDataView().getItems().toList();
        var gone = before.stream().filter(name -> !names.contains(name)).toList();
        var fresh = names.stream().filter(name -> !before.contains(name)).toList();
        if (gone.size() == 1 && fresh.size() == 1 && chosen.containsAll(gone)) {
            chosen.addAll(fresh);
        }
        chosen.retainAll(names);
        return chosen;
    }

    void show(Counting rule) {
        forgiven.setValue(rule.forgiven() == Counting.ANY ? null : rule.forgiven());
        repeats.setValue(rule.repeats());
        elimination.setValue(rule.elimination());
        threshold.setValue(rule.threshold());
        var chosen = new HashSet<>(rule.mayNotWin());
        chosen.retainAll(mayNotWin.getListDataView().getItems().toList());
        mayNotWin.setValue(chosen);
    }

    Counting value() {
        return new Counting(
                        Optional.ofNullable(forgiven.getValue()).orElse(Counting.ANY),
                        repeats.getValue(),
                        elimination.getValue(),
                        threshold.getValue(),
                        "")
                .without(mayNotWin.getValue().stream().sorted().toList());
    }

    void whenChanged(Runnable act) {
        for (var field :
                List.<AbstractField<?, ?>>of(
                        forgiven, repeats, elimination, threshold, mayNotWin)) {
            field.addValueChangeListener(change -> {
                if (change.isFromClient()) {
                    act.run();
                }
            });
        }
    }

    @SafeVarargs
    private static <T> Select<T> select(String label, Function<T, Sentence> meaning, T... values) {
        var select = new Select<T>();
        select.setLabel(label);
        select.setItems(values);
        select.setItemLabelGenerator(each -> t(meaning.apply(each)));
        select.setWidthFull();
        return select;
    }
}
