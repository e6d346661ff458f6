package org.colead.live.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.EnumSet;
import java.util.Set;
import org.colead.consensus.OpenChecks.OpenCheck;
import org.colead.decision.Stage;
import org.colead.live.RoomState.OnAgenda;
import org.colead.live.RoomState.Topic;
import org.colead.uikit.Act;
import org.colead.uikit.ConfirmInline;
import org.colead.uikit.Gate;
import org.colead.uikit.Line;
import org.colead.uikit.Renewal;
import org.colead.uikit.Section;

/// The stage that is on, with its one next step.
class OnNow extends Section {

    private static final Set<Stage> ROUNDS =
            EnumSet.of(Stage.CLARIFYING, Stage.REACTING, Stage.CONCERNS);

    private final Chair chair;

    OnNow(Topic topic, Chair chair) {
        super("on", t(topic.decision().stage().word()));
        this.chair = chair;
        beside(new Anchor("decisions/" + topic.decision().id(), t("To the decision")));
        if (chair.state().asked() > 0 && topic.check().filter(OpenCheck::sense).isEmpty()) {
            add(new AnsweredLine(chair.state()));
        }
        gate(topic);
        add(next(topic));
        Renewal.inParts(this);
    }

    private void gate(Topic topic) {
        var missing = topic.decision().conditions().stream().filter(c -> !c.met()).toList();
        if (ROUNDS.contains(topic.decision().stage()) && !missing.isEmpty()) {
            add(new Gate(missing));
        }
    }

    private Component next(Topic topic) {
        return switch (topic.decision().stage()) {
            case CLARIFYING -> next(topic, t("Open the round of reactions"));
            case REACTING -> next(topic, t("Ask for concerns"));
            case CONCERNS -> Act.once(t("Open the check"), key -> chair.openCheck(topic, key));
            case CHECKING ->
                    topic.check()
                            .map(this::close)
                            .orElseGet(() -> Line.plain(t("The check has been closed.")));
            default -> done();
        };
    }

    /// What is decided is left, and the next one on the agenda taken up.
    private Component done() {
        var rest = new Div(Line.plain(t("The rest is done on the decision itself.")));
        chair.state().next().filter(_ -> chair.facilitates()).ifPresent(next -> rest.add(to(next)));
        return rest;
    }

    private Component to(OnAgenda next) {
        return Act.primary(
                t("Go on with “{0}”", next.title()), () -> chair.turnTo(next.decision()));
    }

    private Component next(Topic topic, String verb) {
        return Act.primary(verb, () -> chair.moveOn(topic));
    }

    /// The warning does not count, so that it stays unfolded while answers come in.
    private Component close(OpenCheck check) {
        return new ConfirmInline(
                t("Close the check"),
                t("All positions are shown then. It cannot be opened again."),
                () -> chair.closeCheck(check));
    }
}
