package org.colead.people.web;

import java.util.List;
import org.colead.kernel.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/// Who is signed in, in which generation of their account. Carries no authority: what somebody may
/// do follows from facts.
final class SignedInPerson extends AbstractAuthenticationToken {

    private final String person;
    private final int generation;

    SignedInPerson(PersonId person, int generation) {
        super(List.of());
        this.person = person.toString();
        this.generation = generation;
        super.setAuthenticated(true);
    }

    PersonId person() {
        return PersonId.of(person);
    }

    int generation() {
        return generation;
    }

    @Override
    public String getPrincipal() {
        return person;
    }

    @Override
    public String getCredentials() {
        return "";
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SignedInPerson that
                && person.equals(that.person)
                && generation == that.generation;
    }

    @Override
    public int hashCode() {
        return person.hashCode();
    }
}
