package org.colead.live.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import org.colead.decision.page.StageLine;
import org.colead.kernel.Refusal;
import org.colead.live.Room;
import org.colead.live.RoomState.Topic;
import org.colead.live.Rooms;
import org.colead.platform.SignedIn;
import org.colead.uikit.Act;
import org.colead.uikit.Band;
import org.colead.uikit.ConfirmInline;
import org.colead.uikit.Dates;
import org.colead.uikit.Line;
import org.colead.uikit.Place;
import org.colead.uikit.Refused;
import org.colead.uikit.Section;

/// Running a session: what is on, the time, the door, and who goes on with it.
@PermitAll
@Route("live/:id")
class FacilitatorView extends Place implements BeforeEnterObserver {

    private final Rooms rooms;
    private final Steering steering;
    private final SignedIn signedIn;
    private final Clock clock;

    FacilitatorView(Rooms rooms, Steering steering, SignedIn signedIn, Clock clock) {
        this.rooms = rooms;
        this.steering = steering;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            var room = OneRoom.of(event, rooms);
            room.look();
            var chair = new Chair(room, signedIn.person(), steering);
            follow(() -> show(room, chair), OneRoom.followed(room));
        } catch (Refusal refusal) {
            follow(() -> refuse(refusal));
        }
    }

    private void show(Room room, Chair chair) {
        try {
            OneRoom.requireReader(room, signedIn.person());
            show(chair);
        } catch (Refusal refusal) {
            refuse(refusal);
        }
    }

    private void refuse(Refusal refusal) {
        title(t("Live session"));
        sheet().add(Refused.because(refusal));
    }

    private void show(Chair chair) {
        var state = chair.state();
        crumbs(
                new Anchor("groups/" + state.group(), state.groupName()),
                new Anchor("live/" + state.session(), t("Live session")));
        state.topic()
                .ifPresentOrElse(
                        topic -> question(topic.decision().title()),
                        () -> title(t("Live session")));
        if (!state.led()) {
            lead(
                    t(
                            "Nobody facilitates this session now. {0} no longer may.",
                            state.facilitatorName()));
        } else if (!chair.facilitates()) {
            lead(t("{0} facilitates this session.", state.facilitatorName()));
        }
        named(t("Live session · {0}", state.groupName()));
        state.topic().ifPresent(topic -> head(StageLine.of(topic.decision(), Dates.of(clock))));
        facts(t("Who is here"), new HereFacts(state));
        if (state.over()) {
            over(chair);
        } else {
            running(chair);
        }
    }

    private void over(Chair chair) {
        var over = new Section("on", t("This session is over"));
        over.add(
                Line.plain(t("What was said stands on the decision.")),
                Gone.through(chair.state()));
        sheet().add(over);
    }

    private void running(Chair chair) {
        var state = chair.state();
        if (chair.isAsked()) {
            sheet().need(asked(chair));
        }
        if (chair.facilitates() && !state.waiting().isEmpty()) {
            sheet().add(new AtTheDoorPart(chair));
        }
        state.topic().ifPresent(topic -> on(topic, chair));
        sheet().add(new AgendaPart(chair), new TimerPart(chair, clock));
        if (chair.facilitates()) {
            if (!state.guests().in().isEmpty()) {
                sheet().add(new GuestsPart(chair));
            }
            sheet().add(new HandOverPart(chair), end(chair));
        }
    }

    private void on(Topic topic, Chair chair) {
        sheet().add(new OnNow(topic, chair));
        if (chair.facilitates() && SensePart.belongsTo(topic)) {
            sheet().add(new SensePart(topic, chair));
        }
    }

    private static Band asked(Chair chair) {
        var asks =
                chair.state().led()
                        ? t("{0} asks you to facilitate", chair.state().facilitatorName())
                        : t("Nobody facilitates this session now");
        return new Band(t("Needed from you"), asks)
                .act(Act.primary(t("I take it over"), chair::take));
    }

    private static Section end(Chair chair) {
        return new Section(
                "end",
                t("End"),
                new ConfirmInline(
                        t("End the session"),
                        t("The code stops working, and guests are out. What was said stays."),
                        chair::end));
    }
}
