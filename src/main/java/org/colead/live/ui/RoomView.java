package org.colead.live.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.function.Supplier;
import org.colead.kernel.Refusal;
import org.colead.live.Room;
import org.colead.live.Rooms;
import org.colead.platform.ColeadProperties;
import org.colead.platform.SignedIn;
import org.colead.uikit.LiveRegion;
import org.colead.uikit.Refused;

/// What the projector shows: the question, how to join, where it stands, how many have answered.
/// Nothing on it is blind to anybody.
@PermitAll
@Route(value = "live/:id/room", autoLayout = false)
class RoomView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final Rooms rooms;
    private final SignedIn signedIn;
    private final ColeadProperties colead;
    private final Clock clock;
    private String title = "";

    RoomView(Rooms rooms, SignedIn signedIn, ColeadProperties colead, Clock clock) {
        this.rooms = rooms;
        this.signedIn = signedIn;
        this.colead = colead;
        this.clock = clock;
        setId("main");
        addClassName("cl-room");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        try {
            var room = OneRoom.of(event, rooms);
            OneRoom.requireReader(room, signedIn.person());
            show(room);
        } catch (Refusal refusal) {
            title = t("Live session");
            add(Refused.because(refusal));
        }
    }

    private void show(Room room) {
        title = room.state().groupName();
        add(
                following(room, () -> new RoomStage(room.state(), clock)),
                following(room, () -> new RoomDoor(room.state(), colead.url())));
    }

    private static Component following(Room room, Supplier<Component> part) {
        var session = room.state().session().value();
        var watch = OneRoom.followed(room);
        return new LiveRegion((_, onlooker) -> watch.watch(onlooker), session, part);
    }

    @Override
    public String getPageTitle() {
        return title + " · Colead";
    }
}
