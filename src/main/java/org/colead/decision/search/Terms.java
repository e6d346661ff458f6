package org.colead.decision.search;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.List;

/// The words of a text in the form in which they are compared: without case, accents and marks.
/// Scripts that are written without spaces are taken in pairs of characters.
///
/// A key is plain ASCII with a prefix of three letters: the server sees no short word, no stop word
/// and no character whose class it could judge otherwise than we do. Words of other letters are
/// spelled by code point, so that a key's beginning is the key of the word's beginning.
///
/// Source: Unicode Standard Annex 15 (NFKC_Casefold); pairs as in Lucene's CJKAnalyzer.
public final class Terms {

    /// Raise it when keys or what is found changes; passages with another one are made anew at the
    /// next start.
    public static final int SCHEME = 2;

    private static final Normalizer2 FOLD = Normalizer2.getNFKCCasefoldInstance();
    private static final Normalizer2 APART = Normalizer2.getNFDInstance();
    private static final String PLAIN = "zzz";
    private static final String SPELLED = "yyy";

    /// InnoDB leaves out whatever is longer than 84 characters.
    private static final int LONGEST = 80;

    private Terms() {}

    /// @param until the first character behind it
    /// @param single one character of a script without spaces, by itself or at the end of a run
    /// @param tail the end of such a run, which the pair before it has already
    record Term(String key, int from, int until, boolean single, boolean tail) {}

    static List<Term> of(String text) {
        var terms = new ArrayList<Term>();
        int at = 0;
        while (at < text.length()) {
            int until = endOfRun(text, at);
            if (until == at) {
                at += Character.charCount(text.codePointAt(at));
            } else {
                add(terms, text, at, until);
                at = until;
            }
        }
        return terms;
    }

    public static String keys(String text) {
        return String.join(" ", of(text).stream().map(Term::key).toList());
    }

    private static int endOfRun(String text, int from) {
        int at = from;
        boolean pairs = at < text.length() && isWrittenWithoutSpaces(text.codePointAt(at));
        while (at < text.length()) {
            int c = text.codePointAt(at);
            boolean mark = at > from && isMark(c);
            if (!mark && (!Character.isLetterOrDigit(c) || isWrittenWithoutSpaces(c) != pairs)) {
                break;
            }
            at += Character.charCount(c);
        }
        return at;
    }

    private static void add(List<Term> terms, String text, int from, int until) {
        if (!isWrittenWithoutSpaces(text.codePointAt(from))) {
            var key = key(text.substring(from, until));
            if (!key.isEmpty()) {
                terms.add(new Term(key, from, until, false, false));
            }
            return;
        }
        for (int at = from; at < until; at = after(text, at, until)) {
            int second = after(text, at, until);
            int end = second < until ? after(text, second, until) : second;
            boolean alone = second == until;
            terms.add(new Term(key(text.substring(at, end)), at, end, alone, alone && at > from));
        }
    }

    private static int after(String text, int at, int until) {
        int next = at + Character.charCount(text.codePointAt(at));
        while (next < until && isMark(text.codePointAt(next))) {
            next += Character.charCount(text.codePointAt(next));
        }
        return next;
    }

    private static String key(String word) {
        var folded = new StringBuilder();
        APART.normalize(FOLD.normalize(word))
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(folded::appendCodePoint);
        if (folded.isEmpty()) {
            return "";
        }
        var ascii = folded.chars().allMatch(c -> c < 128);
        var key = ascii ? PLAIN + folded : SPELLED + spelled(folded);
        return key.substring(0, Math.min(LONGEST, key.length()));
    }

    private static String spelled(CharSequence letters) {
        var spelled = new StringBuilder();
        letters.chars().forEach(unit -> spelled.append("%04x".formatted(unit)));
        return spelled.toString();
    }

    private static boolean isMark(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.FORMAT ->
                    true;
            default -> false;
        };
    }

    private static boolean isWrittenWithoutSpaces(int c) {
        return switch (UScript.getScript(c)) {
            case UScript.HAN,
                    UScript.HIRAGANA,
                    UScript.KATAKANA,
                    UScript.HANGUL,
                    UScript.THAI,
                    UScript.LAO,
                    UScript.KHMER,
                    UScript.MYANMAR ->
                    Character.isLetterOrDigit(c);
            default -> false;
        };
    }
}
