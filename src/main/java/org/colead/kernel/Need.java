package org.colead.kernel;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// One thing that needs a person: shown first on the place it is about, and on Today.
///
/// @param about the decision, brief, responsibility or pool it belongs to
/// @param what the kind of thing, as an order: “Answer a question”
/// @param title what it is about, in people's words
/// @param why one sentence: who waits, and for what
/// @param verb the button: “Give your position”
/// @param href where it is done, as a path inside the application
/// @param due until when, where there is a time
/// @param minutes how long it will about take
/// @param then what happens when it is done
public record Need(
        UUID about,
        Sentence what,
        String title,
        Sentence why,
        Sentence verb,
        String href,
        Optional<Instant> due,
        int minutes,
        Optional<Sentence> then) {}
