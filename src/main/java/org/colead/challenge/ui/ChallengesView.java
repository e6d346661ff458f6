package org.colead.challenge.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.Optional;
import org.colead.challenge.ChallengeDesk;
import org.colead.group.GroupDirectory;
import org.colead.group.GroupId;
import org.colead.group.GroupRow;
import org.colead.kernel.PersonId;
import org.colead.platform.SignedIn;
import org.colead.uikit.Act;
import org.colead.uikit.Dates;
import org.colead.uikit.EmptyState;
import org.colead.uikit.Line;
import org.colead.uikit.Place;

/// All challenges that I can read, or those put to one group: the open ones first, those that wait
/// longest on top.
@Route("challenges")
@PermitAll
class ChallengesView extends Place implements BeforeEnterObserver {

    private final ChallengeDesk desk;
    private final GroupDirectory groups;
    private final Clock clock;
    private final PersonId me;
    private ChallengeList list = new ChallengeList();
    private Optional<GroupRow> only = Optional.empty();

    ChallengesView(ChallengeDesk desk, GroupDirectory groups, Clock clock, SignedIn signedIn) {
        this.desk = desk;
        this.groups = groups;
        this.clock = clock;
        this.me = signedIn.person();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        clear();
        only =
                event.getLocation()
                        .getQueryParameters()
                        .getSingleParameter("group")
                        .flatMap(this::group);
        crumbs(new Anchor("decisions", t("Decisions")));
        title(t("Challenges"));
        lead(
                t(
                        "What is hard, told by whoever feels it. The group it was put to answers within"
                                + " ten school days."));
        only.ifPresent(group -> sheet().add(narrowed(group)));
        show();
    }

    private void show() {
        list = new ChallengeList();
        var first = desk.all(only.map(GroupRow::id), Optional.empty(), me);
        if (first.rows().isEmpty()) {
            sheet().add(nothingYet());
            return;
        }
        beside(post());
        sheet().add(list);
        list.show(first.rows(), Dates.of(clock));
        first.next().ifPresent(this::offerMore);
    }

    private void offerMore(String after) {
        var more = new Div();
        more.add(new Act(t("More"), () -> next(more, after)).tertiary());
        sheet().add(more);
    }

    private void next(Div more, String after) {
        sheet().remove(more);
        var page = desk.all(only.map(GroupRow::id), Optional.of(after), me);
        list.show(page.rows(), Dates.of(clock));
        page.next().ifPresent(this::offerMore);
    }

    private static Div narrowed(GroupRow group) {
        return new Div(
                Line.plain(t("Only those put to {0}.", group.name())),
                new Anchor("challenges", t("All challenges")));
    }

    private EmptyState nothingYet() {
        return new EmptyState(
                t("Nobody has posted a challenge yet"),
                t(
                        "Something is hard and you have no answer? Tell it. A group takes it up, or says"
                                + " why not. You need no proposal."),
                post());
    }

    private Anchor post() {
        var to = only.map(group -> "?group=" + group.id()).orElse("");
        var post = new Anchor("challenges/new" + to, t("Post a challenge"));
        post.addClassNames("cl-button", "primary");
        return post;
    }

    private Optional<GroupRow> group(String id) {
        try {
            return groups.group(GroupId.of(id), me);
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
