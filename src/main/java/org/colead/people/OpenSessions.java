package org.colead.people;

import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.colead.kernel.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// The sessions that are open on this machine, so that signing out everywhere closes them at once,
/// screens that only listen included. The generation in the account says the same to every other
/// machine, at their next request.
@Component
public class OpenSessions implements HttpSessionListener {

    private static final String PERSON = OpenSessions.class.getName();

    private final ConcurrentHashMap<PersonId, Set<HttpSession>> open = new ConcurrentHashMap<>();

    public void opened(PersonId person, HttpSession session) {
        session.setAttribute(PERSON, person.toString());
        open.computeIfAbsent(person, _ -> ConcurrentHashMap.newKeySet()).add(session);
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        if (event.getSession().getAttribute(PERSON) instanceof String person) {
            open.computeIfPresent(
                    PersonId.of(person), (_, all) -> without(all, event.getSession()));
        }
    }

    void endAfterCommit(PersonId person) {
        TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                    @Override
                    public void afterCommit() {
                        end(person);
                    }
                });
    }

    private void end(PersonId person) {
        Set.copyOf(open.getOrDefault(person, Set.of())).forEach(OpenSessions::end);
        open.remove(person);
    }

    private static void end(HttpSession session) {
        try {
            session.invalidate();
        } catch (IllegalStateException alreadyEnded) {
            // it expired by itself in this moment, which is what was wanted
            return;
        }
    }

    private static @Nullable Set<HttpSession> without(Set<HttpSession> all, HttpSession gone) {
        all.removeIf(session -> session.getId().equals(gone.getId()));
        return all.isEmpty() ? null : all;
    }
}
