package org.colead.people;

/// How words are looked for in names.
final class ByName {

    private ByName() {}

    /// What contains these words, with `!` before what a pattern would read otherwise.
    static String like(String words) {
        return "%" + words.strip().replaceAll("([!%_])", "!$1") + "%";
    }
}
