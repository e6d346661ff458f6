package org.colead.group.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.colead.group.GroupCard;
import org.colead.group.GroupId;
import org.colead.group.page.GroupSection;
import org.colead.kernel.PersonId;
import org.colead.platform.Changes;
import org.colead.platform.SignedIn;
import org.colead.uikit.Dates;
import org.colead.uikit.Place;

/// One group: its charter, its people, its norms, the envelopes it decides within.
@Route("groups/:id")
@PermitAll
class GroupView extends Place implements BeforeEnterObserver {

    private final Desk desk;
    private final List<GroupSection> sections;
    private final Changes changes;
    private final Clock clock;
    private final PersonId me;

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
        follow(() -> show(id), onlooker -> changes.watch(id.value(), onlooker));
    }

    private void show(GroupId id) {
        var card = desk.directory().card(id, me);
        crumbs(new Anchor("groups", t("Groups")));
        question(card.name());
        lead(card.unitName());
        var visit = new Visit(card, me, Dates.of(clock), desk, this::renew);
        facts(t("The facts"), new GroupFactSheet(visit));
        NeededHere.of(visit).ifPresent(sheet()::add);
        sections(card, section -> section.order() < 0);
        stand(new CharterPart(visit));
        stand(new MembersPart(visit));
        stand(new NormsPart(visit));
        stand(new EnvelopesPart(visit));
        sections(card, section -> section.order() >= 0);
        jump(t("Facts"), "facts");
    }

    private void sections(GroupCard card, Predicate<GroupSection> where) {
        sections.stream()
                .filter(where)
                .forEach(section -> section.render(card, me).ifPresent(this::stand));
    }

    /// On the sheet, and on a phone among the links to its parts.
    private void stand(Component part) {
        sheet().add(part);
        jump(part);
    }

    private static Optional<GroupId> parsed(String text) {
        try {
            return Optional.of(GroupId.of(text));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
