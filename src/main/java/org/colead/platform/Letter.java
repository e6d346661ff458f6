package org.colead.platform;

import java.util.Optional;
import java.util.UUID;
import org.colead.kernel.PersonId;

/// A short mail to one person. The same `kind` about the same thing reaches a person once, however
/// often it is posted; a letter that may come again, as a sign-in link, takes an `about` of its
/// own.
///
/// @param kind why it is sent, in one word of the code: `invitation`
/// @param text the letter itself in plain paragraphs, already in the reader's language
/// @param link what one click opens: a path inside the application or a whole address
public record Letter(
        String kind,
        UUID about,
        PersonId to,
        String address,
        String subject,
        String text,
        Optional<String> link) {}
