package org.colead.decision.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
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
import org.colead.decision.RelationEvent;
import org.colead.decision.Stage;
import org.colead.decision.page.DecisionSection;
import org.colead.decision.page.StageLine;
import org.colead.kernel.PersonId;
import org.colead.platform.Changes;
import org.colead.platform.SignedIn;
import org.colead.uikit.Dates;
import org.colead.uikit.Place;

/// One decision: where it stands, what is needed, the proposal, the rounds, the facts.
@Route("decisions/:id")
@PermitAll
class DecisionView extends Place implements BeforeEnterObserver {

    private final DecisionRegister register;
    private final DecisionParts parts;
    private final List<DecisionSection> sections;
    private final Changes changes;
    private final Clock clock;
    private final PersonId me;
    private WhichText which = WhichText.of(QueryParameters.empty());

    DecisionView(
            DecisionRegister register,
            DecisionParts parts,
            List<DecisionSection> sections,
            Changes changes,
            Clock clock,
            SignedIn signedIn) {
        this.register = register;
        this.parts = parts;
        this.sections =
                sections.stream().sorted(Comparator.comparingInt(DecisionSection::order)).toList();
        this.changes = changes;
        this.clock = clock;
        this.me = signedIn.person();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var decision =
                event.getRouteParameters()
                        .get("id")
                        .flatMap(DecisionView::parsed)
                        .orElseThrow(NotFoundException::new);
        which = WhichText.of(event.getLocation().getQueryParameters());
        follow(
                () -> show(register.details(decision, me)),
                onlooker -> changes.watch(decision.value(), onlooker),
                onlooker ->
                        changes.watch(
                                said ->
                                        said instanceof RelationEvent relation
                                                && relation.touches(decision),
                                onlooker));
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
        var dates = Dates.of(clock);
        decision.doneFirst().ifPresent(it -> lead(t(it.told(dates.moment(it.at())))));
        head(StageLine.of(decision, dates));
        onSheet(decision, dates).forEach(sheet()::add);
        facts(t("The facts"), beside(decision, dates).toArray(Component[]::new));
        jumps(decision);
        which = which.arrived();
    }

    private Stream<? extends Component> onSheet(DecisionDetails decision, Dates dates) {
        return Stream.of(
                        parts.band(decision, me, dates, this::renew).stream(),
                        parts.proposal(decision, me, dates, which, this::renew).stream(),
                        placed(DecisionSection.Place.SHEET, decision),
                        parts.course(decision, me, dates, this::renew).stream())
                .flatMap(part -> part);
    }

    private Stream<? extends Component> beside(DecisionDetails decision, Dates dates) {
        return Stream.of(
                        Stream.of(parts.facts(decision, me, dates, () -> renewOrLeave(decision))),
                        placed(DecisionSection.Place.FACTS, decision),
                        Stream.of(WhyPart.of(decision)))
                .flatMap(part -> part);
    }

    private Stream<? extends Component> placed(
            DecisionSection.Place place, DecisionDetails decision) {
        return sections.stream()
                .filter(section -> section.place() == place)
                .flatMap(section -> section.render(decision, me).stream());
    }

    private void jumps(DecisionDetails decision) {
        jump(t("Proposal"), "proposal");
        if (decision.stage().compareTo(Stage.CONCERNS) >= 0
                && Stage.LINE.contains(decision.stage())) {
            jump(t("Concerns"), "concerns");
        }
        jump(t("Facts"), "facts");
    }

    /// Whoever read it only because it affected them does so no more.
    private void renewOrLeave(DecisionDetails decision) {
        if (register.reads(decision.id(), me)) {
            renew();
        } else {
            getUI().ifPresent(ui -> ui.navigate("decisions"));
        }
    }

    private static Optional<DecisionId> parsed(String text) {
        try {
            return Optional.of(DecisionId.of(text));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
