package org.colead.decision.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.details.Details;
import java.time.LocalDate;
import java.util.Optional;
import org.colead.decision.DecisionDetails;
import org.colead.decision.Reviewing;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.colead.uikit.Act;
import org.colead.uikit.DayField;
import org.colead.uikit.DraftField;
import org.colead.uikit.Form;
import org.colead.uikit.Line;
import org.colead.uikit.Needed;

/// Where the review is moved to another day, with the reason; twice at most.
class MoveReview extends Details {

    private final DayField day = new DayField(t("Reviewed on"));
    private final DraftField because;

    MoveReview(DecisionDetails decision, Reviewing reviewing, PersonId me, Runnable changed) {
        super(t("Move the review"));
        int moved = decision.frame().reviewsPostponed();
        because = new DraftField(t("Because"), "move-review:" + decision.id() + ":" + moved);
        Needed.mark(day, because);
        var move =
                Act.primary(
                        t("Move the review"),
                        () -> {
                            reviewing.postpone(decision.id(), chosen(), because.getValue(), me);
                            because.sent();
                            changed.run();
                        });
        add(new Form(Line.small(said(moved)), day, because, Line.acts(move, because.note())));
        setId("move-review");
    }

    private static String said(int moved) {
        return t(
                "A review may move twice. {0, plural, =0 {This one has not moved yet.} one {This"
                        + " one has moved once.} other {This one has moved # times.}}",
                moved);
    }

    private LocalDate chosen() {
        return Optional.ofNullable(day.getValue())
                .orElseThrow(() -> Refusal.because("Choose the day to which it moves."));
    }
}
