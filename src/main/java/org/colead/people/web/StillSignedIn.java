package org.colead.people.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import org.colead.people.Accounts;
import org.springframework.web.filter.OncePerRequestFilter;

/// Asks at every request whether the session is of the account’s present generation and its time is
/// not up; if not, it ends. So signing out everywhere holds on every machine. It asks the request,
/// as whoever decides what the request may do.
class StillSignedIn extends OncePerRequestFilter {

    private final Accounts accounts;
    private final SessionTime time;
    private final Clock clock;

    StillSignedIn(Accounts accounts, SessionTime time, Clock clock) {
        this.accounts = accounts;
        this.time = time;
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getUserPrincipal() instanceof SignedInPerson signedIn
                && (!holds(signedIn) || time.isOver(request, clock.instant()))) {
            request.logout();
        }
        chain.doFilter(request, response);
    }

    private boolean holds(SignedInPerson who) {
        return accounts.generation(who.person()).filter(now -> now == who.generation()).isPresent();
    }
}
