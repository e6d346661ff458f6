package org.colead.notification;

/// Where a letter is on its way.
///
/// KEPT → TOLD is the way of those that come in the daily letter. WAITING → CLAIMED → SENDING →
/// SENT is the way of nearly all. A claim that ran out goes back to WAITING; a letter found in
/// SENDING after its worker died is UNCERTAIN, for it may have left.
enum LetterState {
    /// It waits for the daily letter of its reader.
    KEPT,
    /// The daily letter told it.
    TOLD,
    /// Nobody has it; it is due at its next try.
    WAITING,
    /// A worker has it and has not begun.
    CLAIMED,
    /// A worker is handing it to the mail server, or died while it did.
    SENDING,
    /// The mail server took it.
    SENT,
    /// It may have left and may not; a person decides.
    UNCERTAIN,
    /// The mail server refused it for good, or too often; a person decides.
    GIVEN_UP
}
