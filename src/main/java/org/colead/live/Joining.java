package org.colead.live;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.colead.kernel.Sentence;
import org.colead.kernel.UuidV7;
import org.colead.people.People;
import org.colead.platform.Letter;
import org.colead.platform.PostOffice;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// How phones come into a session: by its code, and then signed in, by a mailed link, or as a guest
/// whom the facilitator admits.
@Service
@Transactional
public class Joining {

    /// More wait at no door; whoever floods it stands before it alone.
    private static final int MOST_SEATS = 2_000;

    private final HeldSessions sessions;
    private final Seats seats;
    private final People people;
    private final ObjectProvider<PostOffice> office;
    private final Clock clock;

    Joining(
            HeldSessions sessions,
            Seats seats,
            People people,
            ObjectProvider<PostOffice> office,
            Clock clock) {
        this.sessions = sessions;
        this.seats = seats;
        this.people = people;
        this.office = office;
        this.clock = clock;
    }

    /// The session that has this code, over or not.
    @Transactional(readOnly = true)
    public Optional<SessionId> find(SessionCode code) {
        return sessions.findByCode(code.value()).map(LiveSession::id);
    }

    /// Asks to come in as a guest; the token is the phone’s from now on.
    public SeatToken knock(SessionId id, String name) {
        var token = SeatToken.next();
        open(id);
        seats.save(Seat.guest(id, name, token, clock.instant()));
        return token;
    }

    /// Mails a link to the address, if it is somebody’s who works here. Tells nobody whether it
    /// was.
    public void askForLink(SessionId id, String address) {
        var session = open(id);
        people.withAddress(address).ifPresent(person -> mail(session, person));
    }

    /// A new link for a person, as a path inside the application; works once.
    public String linkFor(SessionId id, PersonId person) {
        var session = open(id);
        var token = SeatToken.next();
        seats.save(Seat.mailed(id, person, token, clock.instant()));
        return "/j/" + session.code() + "/link/" + token.value();
    }

    /// Whose link it is, without using it up.
    @Transactional(readOnly = true)
    public Optional<PersonId> look(SessionId id, SeatToken mailed) {
        return seat(id, mailed).filter(seat -> !seat.isGuest() && !seat.isIn()).map(Seat::person);
    }

    /// Uses a mailed link up; the fresh token is the phone’s from now on.
    public SeatToken enter(SessionId id, SeatToken mailed) {
        open(id);
        var seat = seat(id, mailed).orElseThrow(Joining::spent);
        var fresh = SeatToken.next();
        seat.enter(fresh, clock.instant());
        seats.save(seat);
        return fresh;
    }

    /// Who the phone with this token is.
    @Transactional(readOnly = true)
    public Optional<Visitor> visitor(SessionId id, SeatToken token) {
        return seat(id, token)
                .filter(seat -> seat.isGuest() || seat.isIn())
                .map(seat -> seat.isGuest() ? guest(seat) : person(seat.person()));
    }

    /// Somebody who signed in, as a visitor of any session.
    @Transactional(readOnly = true)
    public Visitor person(PersonId person) {
        return Visitor.of(person, people.name(person), people.chosenLanguage(person));
    }

    /// What is said about a link that lets nobody in any more.
    public static Refusal spent() {
        return Refusal.because("This link has been used. Ask for a new one; it takes a minute.");
    }

    private static Visitor guest(Seat seat) {
        return new Visitor(
                seat.person(),
                seat.name(),
                Optional.empty(),
                true,
                seat.isIn(),
                seat.isTurnedAway(),
                seat.isAskedOut());
    }

    private Optional<Seat> seat(SessionId id, SeatToken token) {
        return seats.findBySessionIdAndTokenHash(id.value(), token.fingerprint());
    }

    private LiveSession open(SessionId id) {
        var session = sessions.get(id);
        session.requireOn(clock.instant());
        if (seats.countBySessionId(id.value()) >= MOST_SEATS) {
            throw Refusal.because("This session is full. Sign in, or ask whoever facilitates.");
        }
        return session;
    }

    private void mail(LiveSession session, PersonId person) {
        var address = people.email(person).orElseThrow();
        var link = linkFor(session.id(), person);
        Locale language = people.localeOf(person);
        office.getObject()
                .post(
                        new Letter(
                                "live-link",
                                UuidV7.next(),
                                person,
                                address,
                                SUBJECT.in(language),
                                Sentence.of(TEXT, people.name(person)).in(language),
                                Optional.of(link)));
    }

    private static final Sentence SUBJECT = Sentence.of("Your way into the session");
    private static final String TEXT =
            "Hello {0},\n\nopen this link on your phone to join the session that is on now. It works"
                    + " once.\n\nIf you did not ask for it, leave it: nobody can use it but you.";
}
