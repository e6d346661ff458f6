package org.colead.uikit;

import com.ibm.icu.text.BreakIterator;
import java.util.Locale;

/// The letters that stand for a name, in any script: first and last word's first character; one
/// character where a name has no spaces.
public final class Initials {

    private Initials() {}

    public static String of(String name) {
        var words = name.strip().split("[\\s\\u3000]+");
        var first = firstCharacter(words[0]);
        return words.length == 1 ? first : first + firstCharacter(words[words.length - 1]);
    }

    private static String firstCharacter(String word) {
        var letters = word.replaceAll("^[^\\p{L}\\p{N}]+", "");
        var characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(letters);
        int end = characters.next();
        return end == BreakIterator.DONE ? "" : letters.substring(0, end).toUpperCase(Locale.ROOT);
    }
}
