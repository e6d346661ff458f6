package org.colead.decision.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.colead.decision.DecisionDetails;
import org.colead.decision.DecisionId;
import org.colead.decision.DecisionRegister;
import org.colead.decision.DecisionService;
import org.colead.decision.Stage;
import org.colead.decision.page.DecisionSection;
import org.colead.decision.page.StageLine;
import org.colead.kernel.PersonId;
import org.colead.platform.Changes;
import org.colead.platform.SignedIn;
import org.colead.uikit.Dates;
import org.colead.uikit.Place;
import org.colead.uikit.Toast;
import org.jspecify.annotations.Nullable;

/// One decision: where it stands, what is needed, the proposal, the rounds, the facts.
@Route("decisions/:id")
@PermitAll
class DecisionView extends Place implements BeforeEnterObserver {

    private final DecisionRegister register;
    private final DecisionService service;
    private final DecisionParts parts;
    private final List<DecisionSection> sections;
    private final Changes changes;
    private final Clock clock;
    private final PersonId me;
    private WhichText which = WhichText.of(QueryParameters.empty());
    private @Nullable DecisionId id;
    private Changes.@Nullable AutoWatch watch;
    private @Nullable Slots onSheet;
    private @Nullable Slots beside;
    private final Div stages = new Div();

    DecisionView(
            DecisionRegister register,
            DecisionService service,
            DecisionParts parts,
            List<DecisionSection> sections,
            Changes changes,
            Clock clock,
            SignedIn signedIn) {
        this.register = register;
        this.service = service;
        this.parts = parts;
        this.sections =
                sections.stream().sorted(Comparator.comparingInt(DecisionSection::order)).toList();
        this.changes = changes;
        this.clock = clock;
        this.me = signedIn.person();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id =
                event.getRouteParameters()
                        .get("id")
                        .flatMap(DecisionView::parsed)
                        .orElseThrow(NotFoundException::new);
        which = WhichText.of(event.getLocation().getQueryParameters());
        clear();
        show(register.details(id, me));
    }

    private void show(DecisionDetails decision) {
        crumbs(
                new Anchor("decisions", t("Decisions")),
                new Anchor("groups/" + decision.group(), decision.groupName()));
        question(decision.title());
        ask(decision.ask());
        if (decision.practice()) {
            lead(t("A practice decision: it never enters the register."));
        }
        head(stages);
        var facts = new Div();
        facts(t("The facts"), facts);
        onSheet = sheetSlots();
        beside = factSlots(facts);
        fill(decision);
        which = which.arrived();
        jumps(decision);
    }

    private Slots sheetSlots() {
        var slots = new Slots(sheet());
        slots.add(d -> parts.band(d, me, Dates.of(clock), this::refresh));
        slots.add(d -> parts.proposal(d, me, Dates.of(clock), which, this::refresh));
        placed(DecisionSection.Place.SHEET).forEach(s -> slots.add(d -> s.render(d, me)));
        slots.add(d -> parts.course(d, me, this::refresh));
        return slots;
    }

    private Slots factSlots(Div facts) {
        var slots = new Slots(facts);
        slots.add(d -> Optional.of(parts.facts(d, Dates.of(clock), () -> affectsMe(d))));
        placed(DecisionSection.Place.FACTS).forEach(s -> slots.add(d -> s.render(d, me)));
        slots.add(d -> Optional.of(new WhyPart(d)));
        return slots;
    }

    private Stream<DecisionSection> placed(DecisionSection.Place place) {
        return sections.stream().filter(section -> section.place() == place);
    }

    private void jumps(DecisionDetails decision) {
        jump(t("Proposal"), "proposal");
        if (decision.stage().compareTo(Stage.CONCERNS) >= 0
                && Stage.LINE.contains(decision.stage())) {
            jump(t("Concerns"), "concerns");
        }
        jump(t("Facts"), "facts");
    }

    private void fill(DecisionDetails decision) {
        stages.removeAll();
        stages.add(StageLine.of(decision, Dates.of(clock)));
        Optional.ofNullable(onSheet).ifPresent(slots -> slots.show(decision));
        Optional.ofNullable(beside).ifPresent(slots -> slots.show(decision));
    }

    /// Reads the decision anew and renders what changed; nothing that somebody is typing in.
    private void refresh() {
        fill(register.details(Optional.ofNullable(id).orElseThrow(), me));
    }

    private void affectsMe(DecisionDetails decision) {
        service.declareAffected(decision.id(), me);
        refresh();
        Toast.say(t("You can raise concerns now, and each gets an answer."));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        var ui = event.getUI();
        watch = changes.watch(Optional.ofNullable(id).orElseThrow().value(), _ -> later(ui));
    }

    private void later(UI ui) {
        ui.access(this::refresh);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        Optional.ofNullable(watch).ifPresent(Changes.AutoWatch::close);
        super.onDetach(event);
    }

    private static Optional<DecisionId> parsed(String text) {
        try {
            return Optional.of(DecisionId.of(text));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
