package org.colead.live.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import org.colead.decision.page.StageLine;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.colead.live.Room;
import org.colead.live.RoomState;
import org.colead.live.Rooms;
import org.colead.platform.SignedIn;
import org.colead.uikit.Dates;
import org.colead.uikit.Place;
import org.colead.uikit.Refused;

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
        clear();
        try {
            var room = OneRoom.of(event, rooms);
            OneRoom.requireReader(room, signedIn.person());
            room.look();
            show(room, signedIn.person());
        } catch (Refusal refusal) {
            title(t("Live session"));
            sheet().add(Refused.because(refusal));
        }
    }

    private void show(Room room, PersonId me) {
        var state = room.state();
        crumbs(
                new Anchor("groups/" + state.group(), state.groupName()),
                new Anchor("live/" + state.session(), t("Live session")));
        state.topic()
                .ifPresentOrElse(
                        topic -> question(topic.decision().title()),
                        () -> title(t("Live session")));
        named(t("Live session · {0}", state.groupName()));
        beside(screen(state));
        head(new Following<>(room, RoomState::scene, this::stages));
        var on = new Following<>(room, this::whatIsOn, s -> new OnNow(s, steering, me, clock));
        var door =
                new Following<>(room, RoomState::waiting, s -> new AtTheDoorPart(s, steering, me));
        var end = new Following<>(room, this::whoRuns, s -> new HandOnPart(s, steering, me));
        sheet().addClassName("cl-session");
        sheet().add(door, on, end);
        facts(t("Who is here"), new Following<>(room, RoomState::here, s -> new HereFacts(s)));
    }

    private List<Object> whatIsOn(RoomState state) {
        return List.of(state.scene(), state.answered(), state.timer(), state.facilitator());
    }

    private List<Object> whoRuns(RoomState state) {
        return List.of(state.facilitator(), state.offered(), state.over());
    }

    private Component stages(RoomState state) {
        return state.topic()
                .<Component>map(topic -> StageLine.of(topic.decision(), Dates.of(clock)))
                .orElseGet(Div::new);
    }

    private static Anchor screen(RoomState state) {
        var screen = new Anchor("live/" + state.session() + "/room", t("The room’s screen"));
        screen.setTarget("_blank");
        screen.addClassNames("cl-button", "primary");
        return screen;
    }
}
