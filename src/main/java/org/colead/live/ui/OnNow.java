package org.colead.live.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.Duration;
import org.colead.decision.Stage;
import org.colead.kernel.PersonId;
import org.colead.live.RoomState;
import org.colead.live.RoomState.Topic;
import org.colead.uikit.Act;
import org.colead.uikit.ConfirmInline;
import org.colead.uikit.Gate;
import org.colead.uikit.Line;
import org.colead.uikit.Pips;
import org.colead.uikit.Section;

/// The stage that is on with its one next step, and the time that was given to it.
class OnNow extends Div {

    private static final Duration CHECK = Duration.ofHours(1);
    private static final int MOST_PIPS = 40;

    private final RoomState state;
    private final Steering steering;
    private final PersonId me;
    private final Clock clock;

    OnNow(RoomState state, Steering steering, PersonId me, Clock clock) {
        this.state = state;
        this.steering = steering;
        this.me = me;
        this.clock = clock;
        addClassName("cl-parts");
        if (state.over()) {
            add(
                    new Section(
                            "on",
                            t("This session is over"),
                            Line.plain(t("What was said stands on the decision."))));
            return;
        }
        state.topic().ifPresentOrElse(topic -> add(stage(topic)), () -> add(nothing()));
        add(new TimerPart(state, steering, me, clock));
    }

    private Component nothing() {
        return new Section(
                "on",
                t("Nothing is on yet"),
                Line.plain(t("Open a session from a decision to put it before the room.")));
    }

    private Component stage(Topic topic) {
        var decision = topic.decision();
        var part = new Section("on", t(decision.stage().word()));
        var way = new Anchor("decisions/" + decision.id(), t("To the decision"));
        part.beside(way);
        if (state.asked() > 0) {
            part.add(answered());
        }
        var missing = decision.conditions().stream().filter(c -> !c.met()).toList();
        boolean asks =
                decision.stage() == Stage.CLARIFYING
                        || decision.stage() == Stage.REACTING
                        || decision.stage() == Stage.CONCERNS;
        if (asks && !missing.isEmpty()) {
            part.add(new Gate(missing));
        }
        switch (decision.stage()) {
            case CLARIFYING -> part.add(next(topic, t("Open the round of reactions")));
            case REACTING -> part.add(next(topic, t("Ask for concerns")));
            case CONCERNS ->
                    part.add(
                            Act.once(
                                    t("Open the check"),
                                    key -> steering.open(decision.id(), CHECK, key, me)));
            case CHECKING -> topic.check().ifPresent(check -> part.add(close(topic)));
            default -> part.add(Line.plain(t("The rest is done on the decision itself.")));
        }
        return part;
    }

    private Component next(Topic topic, String verb) {
        return Act.primary(verb, () -> steering.next(topic.decision().id(), me));
    }

    private Component close(Topic topic) {
        var check = topic.check().orElseThrow();
        var warning =
                check.answered() == check.members()
                        ? t("All positions are shown then. It cannot be opened again.")
                        : t(
                                "{0} of {1} have not answered yet. All positions are shown then, and it cannot be opened again.",
                                check.members() - check.answered(), check.members());
        return new ConfirmInline(t("Close the check"), warning, () -> steering.close(check, me));
    }

    private Component answered() {
        var line = new Div();
        if (state.asked() <= MOST_PIPS) {
            line.add(new Pips(state.answered(), state.asked()));
        }
        line.add(new Span(t("{0} of {1} have answered.", state.answered(), state.asked())));
        line.getElement().setAttribute("role", "status");
        return line;
    }
}
