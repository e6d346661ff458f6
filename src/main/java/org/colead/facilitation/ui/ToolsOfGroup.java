package org.colead.facilitation.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.colead.facilitation.HeldTools;
import org.colead.facilitation.tool.Tools;
import org.colead.group.GroupCard;
import org.colead.group.page.GroupSection;
import org.colead.kernel.PersonId;
import org.colead.uikit.Dates;
import org.colead.uikit.Line;
import org.colead.uikit.Section;

/// What a group held together lately, and the way to the tools.
@org.springframework.stereotype.Component
class ToolsOfGroup implements GroupSection {

    private final HeldTools tools;
    private final Clock clock;

    ToolsOfGroup(HeldTools tools, Clock clock) {
        this.tools = tools;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 250;
    }

    @Override
    public Optional<Component> render(GroupCard group, PersonId viewer) {
        boolean may = tools.mayHold(group.id(), viewer);
        var held = tools.lately(group.id(), viewer);
        if (!may && held.isEmpty()) {
            return Optional.empty();
        }
        var section = new Section("tools", t("Tools"));
        section.add(
                held.isEmpty()
                        ? Line.quiet(
                                t(
                                        "Nothing held yet. An opening round takes ten minutes, and anybody can lead it."))
                        : list(held, Dates.of(clock)));
        if (may) {
            var choose = new Anchor("tools?group=" + group.id(), t("Run a tool together"));
            choose.addClassName("cl-button");
            section.add(Line.acts(choose));
        }
        return Optional.of(section);
    }

    private static UnorderedList list(List<HeldTools.Held> held, Dates dates) {
        var list = new UnorderedList();
        list.addClassName("cl-plain-list");
        held.forEach(it ->
                Tools.named(it.tool())
                        .ifPresent(tool ->
                                list.add(
                                        new ListItem(
                                                t(
                                                        "{0}, {1}, run by {2}",
                                                        t(tool.name()),
                                                        dates.dayName(it.at()),
                                                        it.by())))));
        return list;
    }
}
