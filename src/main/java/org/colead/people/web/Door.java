package org.colead.people.web;

import com.vaadin.flow.spring.security.VaadinDefaultRequestCache;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Optional;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.colead.people.Accounts;
import org.colead.people.OpenSessions;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.savedrequest.DefaultSavedRequest;
import org.springframework.stereotype.Component;

/// The one way in: ends the session of before, begins a new one, and leads to where the person was
/// going.
@Component
class Door {

    private final Accounts accounts;
    private final OpenSessions sessions;
    private final Clock clock;
    private final VaadinDefaultRequestCache wanted;
    private final SecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

    Door(Accounts accounts, OpenSessions sessions, Clock clock, VaadinDefaultRequestCache wanted) {
        this.accounts = accounts;
        this.clock = clock;
        this.sessions = sessions;
        this.wanted = wanted;
    }

    /// The path to go on to.
    String open(PersonId person, HttpServletRequest request, HttpServletResponse response) {
        int generation =
                accounts.generation(person)
                        .orElseThrow(() -> Refusal.because("You cannot sign in here any more."));
        var goal = goal(request, response);
        Optional.ofNullable(request.getSession(false)).ifPresent(old -> old.invalidate());
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new SignedInPerson(person, generation));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
        SessionTime.begin(request.getSession(), clock.instant());
        sessions.opened(person, request.getSession());
        accounts.cameWith(person, PageWords.wished(request));
        return goal;
    }

    /// A path of this application, never another site.
    private String goal(HttpServletRequest request, HttpServletResponse response) {
        if (!(wanted.getRequest(request, response) instanceof DefaultSavedRequest saved)) {
            return "/";
        }
        var query = saved.getQueryString() == null ? "" : "?" + saved.getQueryString();
        var path = saved.getRequestURI() + query;
        return path.startsWith("/") && !path.startsWith("//") ? path : "/";
    }
}
