package org.colead.platform;

import java.util.Optional;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/// Who is acting: the name of the authenticated principal is the person's id.
@Component
public class SignedIn {

    /// The person; refused where nobody is signed in.
    public PersonId person() {
        return maybe().orElseThrow(() -> Refusal.because("Sign in first, then try again."));
    }

    public Optional<PersonId> maybe() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .filter(Authentication::isAuthenticated)
                .filter(who -> !(who instanceof AnonymousAuthenticationToken))
                .map(who -> PersonId.of(who.getName()));
    }
}
