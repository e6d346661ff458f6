package org.colead.shell;

import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.List;
import java.util.Optional;
import org.colead.authority.Action;
import org.colead.authority.Permissions;
import org.colead.authority.Subject;
import org.colead.people.People;
import org.colead.platform.Needs;
import org.colead.platform.SignedIn;
import org.colead.uikit.FindSource.Found;
import org.springframework.stereotype.Component;

/// Whoever looks at the screen, as far as the frame needs to know.
@Component
class Viewer {

    private final SignedIn signedIn;
    private final People people;
    private final Permissions permissions;
    private final Needs needs;
    private final Finder finder;
    private final AuthenticationContext session;

    Viewer(
            SignedIn signedIn,
            People people,
            Permissions permissions,
            Needs needs,
            Finder finder,
            AuthenticationContext session) {
        this.signedIn = signedIn;
        this.people = people;
        this.permissions = permissions;
        this.needs = needs;
        this.finder = finder;
        this.session = session;
    }

    Optional<String> name() {
        return signedIn.maybe().map(people::name);
    }

    String organisation() {
        return signedIn.maybe().map(_ -> people.organisationName()).orElse("");
    }

    boolean keepsAccounts() {
        return signedIn.maybe()
                .filter(me ->
                        permissions.can(me, Action.KEEP_ACCOUNTS, Subject.ORGANISATION).allowed())
                .isPresent();
    }

    int needs() {
        return signedIn.maybe().map(me -> needs.of(me).size()).orElse(0);
    }

    List<Found> find(String words) {
        return signedIn.maybe().map(me -> finder.find(words, me)).orElse(List.of());
    }

    AuthenticationContext session() {
        return session;
    }
}
