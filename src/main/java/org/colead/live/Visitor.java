package org.colead.live;

import java.util.Locale;
import java.util.Optional;
import org.colead.kernel.PersonId;

/// Who holds a phone in a session.
///
/// @param language the one they chose; else it is the phone’s
/// @param guest from outside, let in for this session alone
/// @param admitted false while a guest waits at the door
/// @param turnedAway the facilitator did not let them in, or asked them out again
/// @param askedOut they were in before
public record Visitor(
        PersonId person,
        String name,
        Optional<Locale> language,
        boolean guest,
        boolean admitted,
        boolean turnedAway,
        boolean askedOut) {

    static Visitor of(PersonId person, String name, Optional<Locale> language) {
        return new Visitor(person, name, language, false, true, false, false);
    }
}
