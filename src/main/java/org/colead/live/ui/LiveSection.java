package org.colead.live.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.Optional;
import org.colead.authority.Action;
import org.colead.decision.DecisionDetails;
import org.colead.decision.page.DecisionSection;
import org.colead.kernel.PersonId;
import org.colead.live.Facilitation;
import org.colead.live.Rooms;
import org.colead.live.SessionId;
import org.colead.uikit.Act;
import org.colead.uikit.FactSheet;

/// Beside a decision: the session that is on about it, or the button that opens one.
@org.springframework.stereotype.Component
class LiveSection implements DecisionSection {

    private final Facilitation facilitation;
    private final Rooms rooms;

    LiveSection(Facilitation facilitation, Rooms rooms) {
        this.facilitation = facilitation;
        this.rooms = rooms;
    }

    @Override
    public Place place() {
        return Place.FACTS;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public Optional<Component> render(DecisionDetails decision, PersonId viewer) {
        return facilitation
                .sessionOn(decision.id())
                .map(session -> on(session, viewer))
                .or(() ->
                        Optional.of(decision)
                                .filter(d -> d.stage().inRounds())
                                .filter(d -> d.may(Action.HOLD_SESSION))
                                .map(d -> opening(d, viewer)));
    }

    private Component on(SessionId session, PersonId viewer) {
        var ways = WaysIn.of(rooms.of(session).state(), viewer);
        return new FactSheet().fact(t("Live session"), ways.toArray(Component[]::new));
    }

    private Component opening(DecisionDetails decision, PersonId viewer) {
        return new FactSheet()
                .fact(
                        t("In one room?"),
                        Act.once(
                                        t("Open a live session"),
                                        key -> go(facilitation.open(decision.id(), key, viewer)))
                                .plain());
    }

    private static void go(SessionId session) {
        UI.getCurrent().navigate("live/" + session);
    }
}
