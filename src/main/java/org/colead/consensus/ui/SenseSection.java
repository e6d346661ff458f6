package org.colead.consensus.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import java.util.Optional;
import org.colead.authority.Action;
import org.colead.consensus.CheckStatus;
import org.colead.consensus.ClosedPositions;
import org.colead.consensus.SenseChecks;
import org.colead.decision.DecisionDetails;
import org.colead.decision.Stage;
import org.colead.decision.page.DecisionSection;
import org.colead.kernel.PersonId;
import org.colead.uikit.ConfirmInline;
import org.colead.uikit.Dates;
import org.colead.uikit.Line;
import org.colead.uikit.More;
import org.colead.uikit.Said;
import org.colead.uikit.Section;
import org.colead.uikit.Words;

/// Sense checks on the page of their decision: the open one, those before it as pictures, and, for
/// authors and the facilitator, the next one.
@org.springframework.stereotype.Component
class SenseSection implements DecisionSection {

    private final SenseChecks senses;
    private final ClosedPositions positions;
    private final Clock clock;

    SenseSection(SenseChecks senses, ClosedPositions positions, Clock clock) {
        this.senses = senses;
        this.positions = positions;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 460;
    }

    /// Nothing while the check is open: nobody should look at an earlier picture while giving their
    /// position.
    @Override
    public Optional<Component> render(DecisionDetails decision, PersonId viewer) {
        if (decision.stage() == Stage.DRAFTING || decision.stage() == Stage.CHECKING) {
            return Optional.empty();
        }
        var open = senses.status(decision.id(), viewer);
        var closed = senses.history(decision.id(), viewer);
        boolean next = open.isEmpty() && decision.may(Action.HOLD_SENSE_CHECK);
        if (open.isEmpty() && closed.isEmpty() && !next) {
            return Optional.empty();
        }
        var section = new Section("sense", Words.t("Sense check"));
        section.beside(Words.t("It decides nothing"));
        open.ifPresent(check -> section.add(open(decision, check, viewer)));
        senses.last(decision.id(), viewer)
                .ifPresent(last -> section.add(new Sensed(last, positions, viewer)));
        closed.stream().skip(1).forEach(asked -> section.add(earlier(asked, viewer)));
        if (next) {
            section.add(
                    new More(
                            Words.t("Ask where the group stands so far"),
                            new SenseForm(decision, senses, viewer, Dates.of(clock))));
        }
        return Optional.of(section);
    }

    private Component open(DecisionDetails decision, CheckStatus check, PersonId viewer) {
        var part =
                new Div(
                        new Said(check.question()),
                        Line.small(
                                Words.t(
                                        "Open until {0}.",
                                        Dates.of(clock).moment(check.closesAt()))),
                        new Answers(check));
        if (check.member() && decision.may(Action.ANSWER_SENSE_CHECK)) {
            part.add(Line.acts(way(check)));
        }
        if (decision.may(Action.HOLD_SENSE_CHECK) && check.quorumReached()) {
            part.add(
                    new ConfirmInline(
                            Words.t("Close the sense check"),
                            Words.t("All positions are shown then. Nothing is decided by them."),
                            () -> senses.close(check.id(), viewer)));
        }
        return part;
    }

    private static Component way(CheckStatus check) {
        boolean given = check.mine().isPresent();
        var way =
                new Anchor(
                        "decisions/" + check.decision() + "/sense",
                        given
                                ? Words.t("See or change your position")
                                : Words.t("Say where you stand so far"));
        way.addClassNames("cl-button", given ? "plain" : "primary");
        return way;
    }

    /// Read when somebody unfolds it.
    private More earlier(SenseChecks.Asked asked, PersonId viewer) {
        var content = new Div();
        var more = new More(asked.question(), Words.t("Sense check {0}", asked.number()), content);
        more.addToggleListener(toggled -> {
            if (toggled.isOpened() && content.getChildren().findAny().isEmpty()) {
                senses.result(asked.id(), viewer)
                        .map(result -> new Sensed(result, positions, viewer))
                        .ifPresent(content::add);
            }
        });
        return more;
    }
}
