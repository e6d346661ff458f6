package org.colead.facilitation.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.colead.facilitation.tool.Tool;
import org.colead.facilitation.tool.Tools;
import org.colead.uikit.Line;
import org.colead.uikit.Place;
import org.colead.uikit.Rows;

/// All tools: ways to meet that can be run step by step.
@Route("tools")
@PermitAll
class ToolsView extends Place implements BeforeEnterObserver {

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        clear();
        crumbs(new Anchor("groups", t("Groups")));
        title(t("Tools"));
        lead(
                t(
                        "Ways to meet that anybody can lead: one step at a time, with what to say and how long it takes. Nothing of what is said is kept."));
        var group =
                event.getLocation()
                        .getQueryParameters()
                        .getSingleParameter("group")
                        .map(id -> "?group=" + id)
                        .orElse("");
        var rows = new Rows();
        Tools.ALL.forEach(tool -> rows.row(row(tool, group)));
        sheet().add(rows);
    }

    private static Rows.Row row(Tool tool, String group) {
        return new Rows.Row(t(tool.name()), "tools/" + tool.key() + group)
                .words(t(tool.purpose()))
                .label(t(tool.when()))
                .side(
                        Line.label(
                                t(
                                        "{0, plural, one {# minute} other {# minutes}}",
                                        tool.length().toMinutes())),
                        Line.label(
                                t(
                                        "{0, plural, one {# step} other {# steps}}",
                                        tool.steps().size())));
    }
}
