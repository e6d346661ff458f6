package org.colead.facilitation.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.colead.facilitation.GoingRound;
import org.colead.facilitation.HeldTools;
import org.colead.facilitation.tool.Tool;
import org.colead.facilitation.tool.Tools;
import org.colead.group.GroupDirectory;
import org.colead.group.GroupId;
import org.colead.kernel.PersonId;
import org.colead.platform.SignedIn;
import org.colead.uikit.Dates;
import org.colead.uikit.DraftField;
import org.colead.uikit.Place;

/// Runs a tool: what it is for, one step after the other, and what to take away from it.
@Route("tools/:key")
@PermitAll
class ToolView extends Place implements BeforeEnterObserver {

    private final HeldTools tools;
    private final GroupDirectory groups;
    private final Clock clock;
    private final PersonId me;
    private final Map<Integer, GoingRound> rounds = new HashMap<>();
    private List<DraftField> notes = List.of();
    private String key = "";

    ToolView(HeldTools tools, GroupDirectory groups, Clock clock, SignedIn signedIn) {
        this.tools = tools;
        this.groups = groups;
        this.clock = clock;
        this.me = signedIn.person();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var tool =
                event.getRouteParameters()
                        .get("key")
                        .flatMap(Tools::named)
                        .orElseThrow(NotFoundException::new);
        if (!key.equals(tool.key())) {
            key = tool.key();
            rounds.clear();
            notes = notes(tool);
        }
        show(Run.at(tool, event.getLocation()));
    }

    private void show(Run run) {
        clear();
        crumbs(new Anchor("tools", t("Tools")));
        title(t(run.tool().name()));
        if (run.step() == 0) {
            lead(t(run.tool().purpose()));
            sheet().add(new ToolStart(run, mine(), tools, me, ToolView::go));
        } else if (run.isOver()) {
            sheet().add(new SummaryPart(run, notes, with(run), Dates.of(clock), ToolView::go));
        } else {
            lead(with(run));
            sheet().add(new StepPart(run, turns(run), notes.get(run.step() - 1), ToolView::go));
        }
        facts(t("The steps"), new StepList(run));
    }

    private Turns turns(Run run) {
        int step = run.step();
        return new Turns(
                run.group().map(group -> rounds.computeIfAbsent(step, _ -> tools.round(group, me))),
                round -> rounds.put(step, round));
    }

    private String with(Run run) {
        return run.group()
                .flatMap(id -> Optional.ofNullable(groups.names(List.of(id)).get(id)))
                .map(name -> t("With {0}", name))
                .orElseGet(() -> t("Without a group: nothing is kept"));
    }

    private Map<GroupId, String> mine() {
        return groups.names(groups.groupsOf(me));
    }

    private static void go(Run run) {
        run.open(UI.getCurrent());
    }

    private static List<DraftField> notes(Tool tool) {
        return IntStream.range(0, tool.steps().size())
                .mapToObj(step ->
                        new DraftField(
                                t("To remember from “{0}”", t(tool.steps().get(step).title())),
                                "tool-" + tool.key() + "-" + step))
                .toList();
    }
}
