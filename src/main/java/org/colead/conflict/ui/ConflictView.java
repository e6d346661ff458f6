package org.colead.conflict.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.Optional;
import org.colead.authority.page.WhatYouMay;
import org.colead.conflict.Asked;
import org.colead.conflict.ConflictDesk;
import org.colead.conflict.ConflictDetails;
import org.colead.conflict.ConflictId;
import org.colead.conflict.Conflicts;
import org.colead.conflict.Mediations;
import org.colead.kernel.PersonId;
import org.colead.people.People;
import org.colead.platform.Changes;
import org.colead.platform.SignedIn;
import org.colead.uikit.Act;
import org.colead.uikit.Band;
import org.colead.uikit.Dates;
import org.colead.uikit.Line;
import org.colead.uikit.LiveRegion;
import org.colead.uikit.Place;

/// One case: where it stands, what was said, and whose turn it is.
@Route("conflicts/:id")
@PermitAll
class ConflictView extends Place implements BeforeEnterObserver {

    private final ConflictDesk desk;
    private final Conflicts conflicts;
    private final Mediations mediations;
    private final People people;
    private final Changes changes;
    private final Clock clock;
    private final PersonId me;

    ConflictView(
            ConflictDesk desk,
            Conflicts conflicts,
            Mediations mediations,
            People people,
            Changes changes,
            Clock clock,
            SignedIn signedIn) {
        this.desk = desk;
        this.conflicts = conflicts;
        this.mediations = mediations;
        this.people = people;
        this.changes = changes;
        this.clock = clock;
        this.me = signedIn.person();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id =
                event.getRouteParameters()
                        .get("id")
                        .flatMap(ConflictView::parsed)
                        .orElseThrow(NotFoundException::new);
        clear();
        crumbs(new Anchor("conflicts", t("Hear each other out")));
        desk.asked(me).stream()
                .filter(asked -> asked.id().equals(id))
                .findFirst()
                .ifPresentOrElse(
                        asked -> {
                            call(asked);
                            facts(
                                    t("The facts"),
                                    new WhatYouMay().first(desk.reasons(id, me)).sheet());
                        },
                        () -> show(id));
    }

    /// What a mediator sees who has not accepted yet: who asks, and nothing of what was said.
    private void call(Asked asked) {
        title(t("{0} and {1} ask you to mediate", asked.openerName(), asked.otherName()));
        lead(t(asked.kind().word()));
        sheet().add(
                        new Band(t("Needed from you"), t("Mediate, or say that you cannot"))
                                .sentence(
                                        t(
                                                "Both want you. You help them to hear each other; you do not"
                                                        + " judge who is right."))
                                .act(Act.primary(t("Accept"), () -> accept(asked)))
                                .act(new Act(t("I cannot"), () -> decline(asked)).tertiary())
                                .then(
                                        t(
                                                "Once you accept, you read what was said. Either of you three can"
                                                        + " end it.")));
    }

    private void accept(Asked asked) {
        mediations.accept(asked.id(), me);
        clear();
        crumbs(new Anchor("conflicts", t("Hear each other out")));
        show(asked.id());
    }

    private void decline(Asked asked) {
        mediations.decline(asked.id(), me);
        getUI().ifPresent(ui -> ui.navigate("conflicts"));
    }

    private void show(ConflictId id) {
        var first = desk.details(id, me);
        question(first.about());
        lead(
                t(
                        "{0} and {1} · {2}",
                        first.opener().name(), first.other().name(), t(first.kind().word())));
        head(new LiveRegion(changes::watch, id.value(), () -> Steps.of(desk.details(id, me))));
        sheet().add(new LiveRegion(changes::watch, id.value(), () -> talk(id)));
        facts(t("Who can read it"), new LiveRegion(changes::watch, id.value(), () -> facts(id)));
    }

    private Div talk(ConflictId id) {
        var details = desk.details(id, me);
        var talk = new Div();
        talk.addClassName("cl-sheet-parts");
        var turn = new MyTurn(details, conflicts, me);
        turn.band().ifPresent(talk::add);
        talk.add(new Thread(details, Dates.of(clock)));
        turn.form().ifPresent(talk::add);
        if (details.part() == ConflictDetails.Part.MEDIATOR && !details.stage().isOver()) {
            talk.add(new Mediating(details, mediations, me));
        }
        return talk;
    }

    private Div facts(ConflictId id) {
        var details = desk.details(id, me);
        var facts =
                new Div(new WhatYouMay().first(desk.reasons(id, me)).onto(new Readers(details)));
        boolean ours = details.part() == ConflictDetails.Part.ONE_OF_THE_TWO;
        if (ours && (!details.stage().isOver() || details.mediator().isPresent())) {
            facts.add(new MediatorPart(details, mediations, people, me));
        }
        if (ours && !details.stage().isOver()) {
            facts.add(new Closing(details, conflicts, me));
        }
        if (details.stage().isOver()) {
            facts.add(Line.quiet(t("This case is over. It stays readable to the same people.")));
        }
        return facts;
    }

    private static Optional<ConflictId> parsed(String text) {
        try {
            return Optional.of(ConflictId.of(text));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
