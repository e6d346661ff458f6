package org.colead.group.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.colead.group.GroupCard;
import org.colead.group.GroupId;
import org.colead.group.page.GroupSection;
import org.colead.kernel.PersonId;
import org.colead.platform.Changes;
import org.colead.platform.SignedIn;
import org.colead.uikit.Dates;
import org.colead.uikit.LiveRegion;
import org.colead.uikit.Place;
import org.jspecify.annotations.Nullable;

/// One group: its charter, its people, its norms, the envelopes it decides within.
@Route("groups/:id")
@PermitAll
class GroupView extends Place implements BeforeEnterObserver {

    private final Desk desk;
    private final List<GroupSection> sections;
    private final Changes changes;
    private final Clock clock;
    private final PersonId me;
    private @Nullable LiveRegion region;

    GroupView(
            Desk desk,
            List<GroupSection> sections,
            Changes changes,
            Clock clock,
            SignedIn signedIn) {
        this.desk = desk;
        this.sections =
                sections.stream().sorted(Comparator.comparingInt(GroupSection::order)).toList();
        this.changes = changes;
        this.clock = clock;
        this.me = signedIn.person();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id =
                event.getRouteParameters()
                        .get("id")
                        .flatMap(GroupView::parsed)
                        .orElseThrow(NotFoundException::new);
        var card = desk.directory().card(id, me);
        clear();
        crumbs(new Anchor("groups", t("Groups")));
        question(card.name());
        lead(card.unitName());
        region = new LiveRegion(changes::watch, id.value(), () -> sheet(id));
        sheet().add(region);
        jump(t("Charter"), "charter");
        jump(t("Members"), "members");
        jump(t("Norms"), "norms");
        jump(t("Envelopes"), "envelopes");
    }

    private Div sheet(GroupId id) {
        var visit =
                new Visit(
                        desk.directory().card(id, me), me, Dates.of(clock), desk, this::showAgain);
        facts(t("The facts"), new GroupFactSheet(visit));
        var parts = new Div();
        parts.addClassName("cl-sheet-parts");
        NeededHere.of(visit).ifPresent(parts::add);
        parts.add(
                new CharterPart(visit),
                new MembersPart(visit),
                new NormsPart(visit),
                new EnvelopesPart(visit));
        contributed(visit.card(), parts);
        return parts;
    }

    private void contributed(GroupCard card, Div parts) {
        sections.forEach(section -> section.render(card, me).ifPresent(parts::add));
    }

    private void showAgain() {
        Optional.ofNullable(region).ifPresent(LiveRegion::render);
    }

    private static Optional<GroupId> parsed(String text) {
        try {
            return Optional.of(GroupId.of(text));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
