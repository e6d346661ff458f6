package org.colead.deliberation.voice;

import org.colead.decision.DecisionId;
import org.colead.kernel.PersonId;

/// That a person said something of one kind under their name, once or often.
///
/// @param what a kind of contribution, or `ANSWER`, `MEANING` (asked what somebody means), `CHANGE`
///   (what they said changed the text)
public record Spoken(DecisionId decision, PersonId person, String what) {}
