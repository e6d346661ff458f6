package org.colead.people.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.convert.DurationUnit;
import org.springframework.stereotype.Component;

/// How long a session lasts: a week at most, and after the last thing that was done in it as long
/// as the server keeps one that nothing asks for, eight hours. What an open page asks by itself is
/// nothing that somebody did.
@Component
class SessionTime {

    static final Duration LONGEST = Duration.ofDays(7);

    private static final String BEGAN = "colead.began";
    private static final String USED = "colead.used";

    private final Duration unused;

    SessionTime(
            @Value("${server.servlet.session.timeout}") @DurationUnit(ChronoUnit.SECONDS)
                    Duration unused) {
        this.unused = unused;
    }

    static void begin(HttpSession session, Instant now) {
        session.setAttribute(BEGAN, now);
        session.setAttribute(USED, now);
    }

    /// Whether the time of the request's session is up; if not, a person's request begins the hours
    /// of disuse again.
    boolean isOver(HttpServletRequest request, Instant now) {
        var session = request.getSession(false);
        if (session == null
                || !(session.getAttribute(BEGAN) instanceof Instant began)
                || !(session.getAttribute(USED) instanceof Instant used)) {
            return false;
        }
        if (now.isAfter(began.plus(LONGEST)) || now.isAfter(used.plus(unused))) {
            return true;
        }
        if (isByAPerson(request)) {
            session.setAttribute(USED, now);
        }
        return false;
    }

    private static boolean isByAPerson(HttpServletRequest request) {
        var kind = request.getParameter("v-r");
        return !"heartbeat".equals(kind) && !"push".equals(kind);
    }
}
