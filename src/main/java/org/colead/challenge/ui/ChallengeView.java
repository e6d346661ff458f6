package org.colead.challenge.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.Optional;
import org.colead.challenge.ChallengeDesk;
import org.colead.challenge.ChallengeDetails;
import org.colead.challenge.ChallengeId;
import org.colead.challenge.ChallengeState;
import org.colead.challenge.Challenges;
import org.colead.kernel.PersonId;
import org.colead.platform.Changes;
import org.colead.platform.SignedIn;
import org.colead.uikit.Act;
import org.colead.uikit.ConfirmInline;
import org.colead.uikit.Dates;
import org.colead.uikit.Exchange;
import org.colead.uikit.FactSheet;
import org.colead.uikit.Line;
import org.colead.uikit.LiveRegion;
import org.colead.uikit.Place;
import org.colead.uikit.Said;
import org.colead.uikit.Section;
import org.colead.uikit.Why;

/// One challenge: what is hard, and what became of it.
@Route("challenges/:id")
@PermitAll
class ChallengeView extends Place implements BeforeEnterObserver {

    private final ChallengeDesk desk;
    private final Challenges challenges;
    private final Changes changes;
    private final Clock clock;
    private final PersonId me;

    ChallengeView(
            ChallengeDesk desk,
            Challenges challenges,
            Changes changes,
            Clock clock,
            SignedIn signedIn) {
        this.desk = desk;
        this.challenges = challenges;
        this.changes = changes;
        this.clock = clock;
        this.me = signedIn.person();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id =
                event.getRouteParameters()
                        .get("id")
                        .flatMap(ChallengeView::parsed)
                        .orElseThrow(NotFoundException::new);
        clear();
        var challenge = desk.details(id, me);
        var group = challenge.row().group();
        crumbs(
                new Anchor("challenges", t("Challenges")),
                new Anchor("groups/" + group, challenge.row().groupName()));
        question(challenge.telling().title());
        sheet().add(told(challenge));
        sheet().add(new LiveRegion(changes::watch, group.value(), () -> answered(id)));
        facts(
                t("The facts"),
                new LiveRegion(changes::watch, group.value(), () -> facts(desk.details(id, me))));
    }

    private Section told(ChallengeDetails challenge) {
        var section = new Section("told", t("What is hard"));
        var exchange =
                new Exchange(
                        "words",
                        challenge.row().postedByName(),
                        Dates.of(clock).dayName(challenge.row().postedAt()),
                        challenge.telling().words());
        section.add(exchange);
        if (!challenge.telling().tried().isBlank()) {
            section.add(Line.label(t("What was tried")), new Said(challenge.telling().tried()));
        }
        return section;
    }

    private Component answered(ChallengeId id) {
        var challenge = desk.details(id, me);
        var section = new Section("answer", t("The group’s answer"));
        section.add(ChallengeList.state(challenge.row()));
        challenge.answer().ifPresent(answer -> section.add(answer(answer)));
        challenge
                .mergedInto()
                .ifPresent(into ->
                        section.add(new Anchor("challenges/" + into, t("It goes on there"))));
        challenge
                .decision()
                .ifPresent(it ->
                        section.add(new Anchor("decisions/" + it, t("The decision it led to"))));
        section.add(new MyPart(challenge, desk, challenges, me));
        return section;
    }

    private Component answer(ChallengeDetails.Answer answer) {
        return new Exchange(
                "reason", answer.byName(), Dates.of(clock).dayName(answer.at()), answer.reason());
    }

    private Div facts(ChallengeDetails challenge) {
        var dates = Dates.of(clock);
        var sheet =
                new FactSheet()
                        .fact(t("Since when"), challenge.telling().since())
                        .fact(
                                t("Who feels it"),
                                challenge.telling().feltBy(),
                                t(
                                        "{0, plural, one {One person says so} other {# people say so}}",
                                        challenge.row().feltBy()))
                        .fact(t("Put to"), challenge.row().groupName());
        if (challenge.row().state() == ChallengeState.OPEN) {
            sheet.fact(
                    t("An answer is due"),
                    dates.day(challenge.row().answerBy()),
                    challenge.row().late() ? t("It is late.") : t("Ten school days."));
        }
        var facts = new Div(sheet);
        if (!challenge.mayAnswer().allowed()) {
            facts.add(new Why(t("Why can’t I answer it?"), t(challenge.mayAnswer().why())));
        }
        if (challenge.row().state() == ChallengeState.OPEN) {
            facts.add(challenge.mine() ? withdrawal(challenge) : feeling(challenge));
        }
        return facts;
    }

    private Component feeling(ChallengeDetails challenge) {
        return challenge.shared()
                ? Line.note("done", t("You feel this too."))
                : new Act(t("I feel this too"), () -> challenges.share(challenge.row().id(), me));
    }

    private Component withdrawal(ChallengeDetails challenge) {
        return new ConfirmInline(
                t("Withdraw it"),
                t("It stays readable and needs no answer any more. This cannot be undone."),
                () -> challenges.withdraw(challenge.row().id(), me));
    }

    private static Optional<ChallengeId> parsed(String text) {
        try {
            return Optional.of(ChallengeId.of(text));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
