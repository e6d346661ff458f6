package org.colead.live.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;
import org.colead.kernel.Refusal;
import org.colead.live.Joining;
import org.colead.live.Room;
import org.colead.live.Rooms;
import org.colead.live.SeatToken;
import org.colead.live.SessionCode;
import org.colead.live.Visitor;
import org.colead.people.SignInLimits;
import org.colead.platform.LinkKey;
import org.colead.platform.SignedIn;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/// Knows a phone again: by the session it is signed in with, or by the cookie of its seat, which
/// belongs to one live session and is sent nowhere else.
@Component
class Recognising {

    private static final String SEAT = "colead-seat";

    private final Joining joining;
    private final Rooms rooms;
    private final SignedIn signedIn;
    private final SignInLimits limits;
    private final LinkKey keys;

    Recognising(
            Joining joining, Rooms rooms, SignedIn signedIn, SignInLimits limits, LinkKey keys) {
        this.joining = joining;
        this.rooms = rooms;
        this.signedIn = signedIn;
        this.limits = limits;
        this.keys = keys;
    }

    /// Whoever is not known yet may not try codes without end.
    Holding holding(String typed, HttpServletRequest request) {
        var seat = cookie(request);
        boolean known = signedIn.maybe().isPresent() || seat.isPresent();
        if (!known) {
            limits.tryCode(request.getRemoteAddr());
        }
        var room = room(SessionCode.typed(typed));
        if (!known) {
            limits.rightCode(request.getRemoteAddr());
        }
        return Holding.of(room, visitor(room, seat), request);
    }

    private Room room(SessionCode code) {
        return rooms.withCode(code)
                .orElseGet(() -> rooms.of(joining.find(code).orElseThrow(SessionCode::unknown)));
    }

    private Optional<Visitor> visitor(Room room, Optional<SeatToken> seat) {
        var session = room.state().session();
        return signedIn.maybe()
                .map(joining::person)
                .or(() ->
                        seat.flatMap(
                                token -> room.visitor(token, t -> joining.visitor(session, t))));
    }

    private static Optional<SeatToken> cookie(HttpServletRequest request) {
        return Optional.ofNullable(request.getCookies()).stream()
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(SEAT))
                .map(Cookie::getValue)
                .map(SeatToken::new)
                .findFirst();
    }

    static ResponseCookie kept(SeatToken token, Holding holding, HttpServletRequest request) {
        return ResponseCookie.from(SEAT, token.value())
                .path(holding.path())
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .build();
    }

    /// Proves that a form came from this person’s own page: no other site can make it.
    String formToken(Holding holding) {
        var session = holding.state().session().toString();
        return keys.token("live form", session, holding.in().person().toString());
    }

    void requireOwnForm(Holding holding, String token) {
        if (!formToken(holding).equals(token)) {
            throw Refusal.because("Send it from this page once more.");
        }
    }
}
