package org.colead.founding;

import java.time.LocalDate;
import java.util.Locale;
import org.colead.kernel.Minutes;
import org.colead.kernel.Sentence;
import org.colead.responsibility.Mandate;
import org.colead.responsibility.NewResponsibility;

/// The responsibilities without which no installation runs; each is offered for a year.
enum Running {
    ACCOUNTS(
            Mandate.KEEPS_ACCOUNTS,
            Sentence.of("Keep the accounts"),
            Sentence.of("May add and change persons and units.")),
    HOURS(
            Mandate.ALLOCATES_HOURS,
            Sentence.of("Allocate collaboration time"),
            Sentence.of("May create pools and allocate hours within them.")),
    RECORD(
            Mandate.KEEPS_RECORD,
            Sentence.of("Keep the record"),
            Sentence.of("May seal and verify it."));

    private final Mandate mandate;
    private final Sentence result;
    private final Sentence authority;

    Running(Mandate mandate, Sentence result, Sentence authority) {
        this.mandate = mandate;
        this.result = result;
        this.authority = authority;
    }

    Mandate mandate() {
        return mandate;
    }

    /// As it is written down, in the language in which the organisation is founded.
    NewResponsibility inWords(Locale language, LocalDate from) {
        return new NewResponsibility(
                result.in(language),
                authority.in(language),
                Minutes.of(0, 30),
                from,
                from.plusYears(1));
    }
}
