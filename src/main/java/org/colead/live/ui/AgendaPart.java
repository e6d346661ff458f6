package org.colead.live.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import org.colead.live.RoomState;
import org.colead.live.RoomState.OnAgenda;
import org.colead.uikit.Act;
import org.colead.uikit.Line;
import org.colead.uikit.Renewal;
import org.colead.uikit.Section;

/// What the group has in its rounds, one after the other before the room.
class AgendaPart extends Section {

    private final Chair chair;

    AgendaPart(Chair chair) {
        super("agenda", t("Agenda"));
        this.chair = chair;
        var state = chair.state();
        if (state.agenda().isEmpty()) {
            nothing(state);
            return;
        }
        if (state.topic().isEmpty()) {
            add(Line.quiet(t("Choose what the room begins with. Everybody’s screen turns to it.")));
        }
        var list = new OrderedList();
        list.addClassName("cl-agenda");
        state.agenda().forEach(item -> list.add(row(item)));
        Renewal.inParts(list);
        add(list);
        Renewal.inParts(this);
    }

    private void nothing(RoomState state) {
        var propose = new Anchor("decisions/new?group=" + state.group(), t("Propose something"));
        propose.addClassName("cl-button");
        add(
                Line.quiet(
                        t(
                                "This group has nothing in its rounds now. What is opened for questions comes here by itself.")),
                Line.acts(propose));
    }

    private ListItem row(OnAgenda item) {
        var row = new ListItem(words(item));
        row.setId("agenda-" + item.decision());
        if (chair.state().isBeforeTheRoom(item)) {
            row.addClassName("now");
            row.getElement().setAttribute("aria-current", "true");
            row.add(now());
        } else if (chair.facilitates() && item.stage().inRounds()) {
            row.add(put(item));
        }
        return row;
    }

    private static Component words(OnAgenda item) {
        var title = new Anchor("decisions/" + item.decision(), item.title());
        title.addClassName("cl-title");
        var stands = new Span(t(item.stands()));
        stands.addClassNames("cl-quiet", "cl-small");
        var words = new Div(title, stands);
        words.addClassName("words");
        return words;
    }

    private static Component now() {
        var now = new Span(t("Before the room now"));
        now.addClassName("cl-badge");
        return now;
    }

    private Act put(OnAgenda item) {
        var put = new Act(t("Put it before the room"), () -> chair.turnTo(item.decision()));
        put.button().setAriaLabel(t("Put “{0}” before the room", item.title()));
        boolean begins = chair.state().topic().isEmpty();
        return begins ? put : put.tertiary();
    }
}
