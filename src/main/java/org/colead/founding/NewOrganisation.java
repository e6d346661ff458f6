package org.colead.founding;

import java.util.List;
import java.util.Locale;
import org.colead.group.Charter;
import org.colead.kernel.Refusal;
import org.colead.kernel.Text;

/// An organisation about to be founded, by two people or more.
///
/// @param kind what it is: a district, a school
/// @param founders the first one opens the link; the others are invited by mail
/// @param password of the first founder
/// @param group the name of the founding group
/// @param language in which it is founded, and in which those are written to who have not come yet
public record NewOrganisation(
        String organisation,
        String kind,
        List<Founder> founders,
        String password,
        String group,
        Charter charter,
        Locale language) {

    public NewOrganisation {
        organisation = Text.line(organisation, "Name of the organisation", 200);
        kind = Text.line(kind, "What it is", 60);
        group = Text.line(group, "Name of the founding group", 120);
        founders = List.copyOf(founders);
        if (founders.stream().map(Founder::address).distinct().count() < 2) {
            throw Refusal.because(
                    "Nobody grants anything to themselves alone. Name a second founding member,"
                            + " with an address of their own.");
        }
    }

    /// One of those who found it.
    public record Founder(String name, String email) {

        String address() {
            return email.strip().toLowerCase(Locale.ROOT);
        }
    }
}
