package org.colead.facilitation.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.colead.facilitation.HeldTools;
import org.colead.group.GroupId;
import org.colead.kernel.CommandKey;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.colead.uikit.Act;
import org.colead.uikit.Line;

/// Before a tool begins: when it helps, and with whom it is held.
class ToolStart extends Div {

    private final Run run;
    private final HeldTools tools;
    private final PersonId me;
    private final Consumer<Run> go;
    private final Select<GroupId> group = new Select<>();

    ToolStart(Run run, Map<GroupId, String> mine, HeldTools tools, PersonId me, Consumer<Run> go) {
        this.run = run;
        this.tools = tools;
        this.me = me;
        this.go = go;
        addClassName("cl-tool");
        add(
                Line.lead(t(run.tool().when())),
                Line.note(
                        "time",
                        t(
                                "About {0, plural, one {# minute} other {# minutes}}. The times can be paused.",
                                run.tool().length().toMinutes())));
        if (!mine.isEmpty()) {
            add(choice(mine));
        }
        var alone =
                new Act(
                        t("Run it without a group"),
                        () -> go.accept(run.with(Optional.empty()).at(1)));
        add(
                mine.isEmpty()
                        ? Line.acts(alone)
                        : Line.acts(
                                Act.once(t("Run it with this group"), this::hold),
                                alone.tertiary()),
                Line.label(
                        t(
                                "With a group, the record says that it was held, when and by whom. Nothing that is said is kept.")));
    }

    private Select<GroupId> choice(Map<GroupId, String> mine) {
        group.setLabel(t("Group"));
        group.setItems(
                mine.keySet().stream()
                        .sorted(Comparator.comparing(id -> mine.getOrDefault(id, "")))
                        .toList());
        group.setItemLabelGenerator(id -> mine.getOrDefault(id, ""));
        run.group()
                .filter(mine::containsKey)
                .or(() -> mine.keySet().stream().findFirst().filter(_ -> mine.size() == 1))
                .ifPresent(group::setValue);
        return group;
    }

    private void hold(CommandKey key) {
        var chosen =
                group.getOptionalValue()
                        .orElseThrow(() -> Refusal.because("Choose the group you run it with."));
        tools.hold(run.tool(), chosen, key, me);
        go.accept(run.with(Optional.of(chosen)).at(1));
    }
}
