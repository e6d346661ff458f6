package org.colead.conflict;

import org.colead.kernel.Digest;

/// Words that only [WordsKey] opens: what lies in the database, in its dumps and in its copies.
///
/// @param value Base64 of nonce and ciphertext, AES-256 in GCM; empty where nothing was said
record Sealed(String value) {

    static final Sealed NOTHING = new Sealed("");

    /// Proves that the row was not altered, and says nothing of the words.
    Digest digest() {
        return Digest.of(value);
    }
}
