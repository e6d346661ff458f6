package org.colead.live.web;

import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import java.util.Map;
import org.colead.consensus.CheckCast.Round;
import org.colead.decision.DecisionId;
import org.colead.kernel.CommandKey;
import org.colead.kernel.PersonId;
import org.colead.live.Facilitation;
import org.colead.live.GuestList.OneGuest;
import org.colead.live.Joining;
import org.colead.live.Room;
import org.colead.live.Rooms;
import org.colead.live.SessionId;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/// One session about a round, and the phones that come into it.
@Component
class PhoneScene {

    private final WebApplicationContext application;
    private final Facilitation facilitation;
    private final Joining joining;
    private final Rooms rooms;

    PhoneScene(
            WebApplicationContext application,
            Facilitation facilitation,
            Joining joining,
            Rooms rooms) {
        this.application = application;
        this.facilitation = facilitation;
        this.joining = joining;
        this.rooms = rooms;
    }

    On about(Round round) {
        return on(round.decision(), round.theo());
    }

    private On on(DecisionId decision, PersonId by) {
        var web = MockMvcBuilders.webAppContextSetup(application).apply(springSecurity()).build();
        return new On(web, facilitation.open(decision, CommandKey.next(), by), this);
    }

    /// The session that is on.
    record On(MockMvc web, SessionId session, PhoneScene scene) {

        Room look() {
            var room = scene.rooms.of(session);
            room.look();
            return room;
        }

        String path() {
            return "/j/" + scene.rooms.of(session).state().code();
        }

        Phone phone(PersonId person) throws Exception {
            var phone = new Phone(web, path());
            phone.open(scene.joining.linkFor(session, person));
            look();
            return phone;
        }

        /// A guest whom the facilitator let in.
        Phone guest(String name) throws Exception {
            var phone = new Phone(web, path());
            phone.plain("/knock", Map.of("name", name));
            var state = look().state();
            for (OneGuest guest : state.waiting()) {
                scene.facilitation.admit(guest.seat(), state.facilitator());
            }
            look();
            return phone;
        }
    }
}
