package org.colead.notification;

/// What came of handing a letter to the mail server.
sealed interface Departure {

    /// The server took it.
    record Left() implements Departure {}

    /// The server was not reached, or said “later”: nothing left.
    record Later(String trouble) implements Departure {}

    /// The server refused it for good: nothing left.
    record Never(String trouble) implements Departure {}

    /// The connection broke after the text was handed over: it may have left.
    record Unknown(String trouble) implements Departure {}
}
