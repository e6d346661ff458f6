package org.colead.people.roster;

import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A column’s name, the same however it is written: “E-Mail”, “e mail” and “EMAIL” are one.
record ColumnName(String letters, String written) {

    static ColumnName of(String written) {
        var plain = Normalizer.normalize(written, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        return new ColumnName(plain.replaceAll("[^\\p{L}\\p{Nd}]", ""), written.strip());
    }

    boolean isBlank() {
        return letters.isEmpty();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ColumnName that && letters.equals(that.letters);
    }

    @Override
    public int hashCode() {
        return letters.hashCode();
    }
}
