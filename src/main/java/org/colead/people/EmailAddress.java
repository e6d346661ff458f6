package org.colead.people;

import java.util.Locale;
import java.util.regex.Pattern;
import org.colead.kernel.Refusal;
import org.colead.kernel.Text;
import org.jspecify.annotations.Nullable;

/// A mail address in lower case, so that one mailbox is one person.
///
/// Source: RFC 5321 §4.5.3.1 for the lengths; no more is asked of its shape than that a mail can be
/// sent to it.
public record EmailAddress(String value) {

    private static final Pattern SHAPE =
            Pattern.compile(
                    "[^\\s@<>\"(),;:\\\\\\[\\]]{1,64}@[^\\s@<>\"(),;:\\\\\\[\\]]+\\.[^\\s@.]+");

    public static EmailAddress of(@Nullable String typed) {
        var lower = typed == null ? "" : typed.toLowerCase(Locale.ROOT);
        var address = Text.line(lower, "Mail address", 254);
        if (!isAddress(address)) {
            throw Refusal.because(
                    "“{0}” is not a mail address. Write it like name@school.org.", address);
        }
        return new EmailAddress(address);
    }

    static boolean isAddress(String text) {
        return SHAPE.matcher(text).matches() && !text.contains("..");
    }
}
