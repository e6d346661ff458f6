package org.colead.responsibility.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.colead.kernel.PersonId;
import org.colead.responsibility.CarryingOut;
import org.colead.responsibility.Responsibilities;
import org.colead.responsibility.ResponsibilityRow;
import org.colead.responsibility.ResponsibilityState;
import org.colead.uikit.Act;
import org.colead.uikit.Dates;
import org.colead.uikit.Glyph;
import org.colead.uikit.Line;
import org.colead.uikit.Said;

/// One step, and what I may do with it.
class StepItem extends ListItem {

    /// @param offering for whoever may offer it to others
    StepItem(
            ResponsibilityRow step,
            Responsibilities responsibilities,
            CarryingOut carrying,
            Optional<OffersAnew> offering,
            WordsOfNo reasons,
            Dates dates,
            PersonId viewer) {
        boolean carried = step.carrier().isPresent();
        setClassName("wait", !carried);
        var words = new Div(new Span(step.result()));
        if (!step.authority().isBlank()) {
            words.add(Line.label(step.authority()));
        }
        step.done().ifPresent(it -> words.add(new Said(it.words())));
        reasons.of(step).forEach(words::add);
        if (step.isOfferedTo(viewer)) {
            words.add(
                    Act.primary(t("Accept"), () -> accept(step, responsibilities, viewer)),
                    Line.label(t("To decline, go to Responsibilities.")));
        } else if (step.state() == ResponsibilityState.FREE) {
            words.add(new Act(t("Volunteer"), () -> responsibilities.volunteer(step.id(), viewer)));
        }
        carryingOut(step, carrying, viewer).ifPresent(words::add);
        offering.flatMap(it -> it.of(step)).ifPresent(words::add);
        var who = new Span(who(step, dates));
        who.addClassName("cl-label");
        add(new Glyph(step.done().isPresent() ? "done" : carried ? "resp" : "open"), words, who);
    }

    /// The page is shown anew by itself once anything has changed.
    private static Optional<Component> carryingOut(
            ResponsibilityRow step, CarryingOut carrying, PersonId viewer) {
        boolean theirs = step.isCarriedBy(viewer) || step.isDoneBy(viewer);
        if (!theirs || !carrying.may(step, viewer)) {
            return Optional.empty();
        }
        return Optional.of(
                step.isDoneBy(viewer)
                        ? SayItIsDone.takingBack(step, carrying, viewer, () -> {})
                        : new SayItIsDone(step, carrying, viewer, () -> {}));
    }

    private static void accept(
            ResponsibilityRow step, Responsibilities responsibilities, PersonId viewer) {
        if (step.isHandedOver()) {
            responsibilities.acceptHandover(step.id(), viewer);
        } else {
            responsibilities.accept(step.id(), viewer);
        }
    }

    private static String done(ResponsibilityRow.Done it, Dates dates) {
        return t("{0}, done {1}", it.by().name(), dates.day(dates.on(it.at())));
    }

    private static String who(ResponsibilityRow step, Dates dates) {
        var offered =
                step.offer().map(open -> t("offered to {0}", open.to().name())).orElse(t("free"));
        return switch (step.state()) {
            case ACCEPTED ->
                    t(
                            "{0}, until {1}",
                            step.holder().map(ResponsibilityRow.Someone::name).orElse("—"),
                            dates.day(step.until()));
            case OFFERED -> offered;
            case FREE -> t("free, until {0}", dates.day(step.until()));
            case DONE -> step.done().map(it -> done(it, dates)).orElse(t("done"));
            case ENDED -> t("ended");
        };
    }
}
