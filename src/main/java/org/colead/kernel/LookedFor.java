package org.colead.kernel;

/// Words that somebody looks for, as a pattern for `like … escape '!'`.
public final class LookedFor {

    private LookedFor() {}

    /// What contains these words, with `!` before what a pattern would read otherwise; everything
    /// where there are none.
    public static String anywhere(String words) {
        return "%" + words.strip().replaceAll("([!%_])", "!$1") + "%";
    }
}
