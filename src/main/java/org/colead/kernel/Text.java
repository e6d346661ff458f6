package org.colead.kernel;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/// Checks and cleans what people type: composed (NFC), without control characters, of a length in
/// code points.
public final class Text {

    private Text() {}

    /// One line. `what` names the field in a refusal.
    public static String line(@Nullable String typed, String what, int max) {
        return checked(clean(typed).replaceAll("\\s+", " ").strip(), what, max);
    }

    /// Paragraphs; line breaks are kept.
    public static String prose(@Nullable String typed, String what, int max) {
        return checked(clean(typed).strip(), what, max);
    }

    /// Paragraphs that may be missing: then empty.
    public static String optional(@Nullable String typed, String what, int max) {
        var text = clean(typed).strip();
        return showsNothing(text) ? "" : checked(text, what, max);
    }

    private static String clean(@Nullable String typed) {
        var text = Normalizer.normalize(typed == null ? "" : typed, Normalizer.Form.NFC);
        return text.replace("\r\n", "\n").replaceAll("[\\p{Cc}&&[^\\n\\t]]", "");
    }

    /// Spaces of any width, marks without one, and letters that are drawn as nothing.
    private static boolean showsNothing(String text) {
        return text.replaceAll("[\\p{Z}\\p{C}\u115F\u1160\u2800\u3164\uFFA0]", "").isEmpty();
    }

    private static String checked(String text, String what, int max) {
        if (showsNothing(text)) {
            throw Refusal.because("“{0}” is empty. Write it, then try again.", Sentence.of(what));
        }
        int length = text.codePointCount(0, text.length());
        if (length > max) {
            throw Refusal.because(
                    "“{0}” has {1} characters; {2} fit. Shorten it, nothing is lost.",
                    Sentence.of(what), length, max);
        }
        return text;
    }
}
