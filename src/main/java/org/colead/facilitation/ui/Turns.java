package org.colead.facilitation.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import java.util.function.Consumer;
import org.colead.facilitation.GoingRound;
import org.colead.uikit.Act;
import org.colead.uikit.Line;

/// Who speaks now and who comes next, going round a group.
class Turns extends Div {

    private final Consumer<GoingRound> remember;

    /// @param round empty where no group was chosen
    Turns(Optional<GoingRound> round, Consumer<GoingRound> remember) {
        this.remember = remember;
        addClassName("cl-turns");
        round.ifPresentOrElse(
                this::show,
                () ->
                        add(
                                Line.note(
                                        "people",
                                        t(
                                                "Go round: each speaks once; “I pass” is a full answer."))));
    }

    private void show(GoingRound round) {
        removeAll();
        var now = new Paragraph();
        now.addClassName("cl-turn");
        now.getElement().setAttribute("role", "status");
        now.setText(
                round.next()
                        .map(name -> t("{0} speaks", name))
                        .orElseGet(() -> t("Everybody was heard")));
        add(now);
        if (round.waiting().size() > 1) {
            add(
                    Line.small(
                            t(
                                    "Then {0}",
                                    String.join(
                                            ", ",
                                            round.waiting().subList(1, round.waiting().size())))));
        }
        add(round.next().isPresent() ? going(round) : again(round));
    }

    private Component going(GoingRound round) {
        var next = new Act(t("Next voice"), () -> turn(round.spoken()));
        return round.waiting().size() > 1
                ? Line.acts(next, new Act(t("Ask them last"), () -> turn(round.later())).tertiary())
                : Line.acts(next);
    }

    private Component again(GoingRound round) {
        return Line.acts(new Act(t("Once more round"), () -> turn(round.anew())).tertiary());
    }

    private void turn(GoingRound round) {
        remember.accept(round);
        show(round);
    }
}
