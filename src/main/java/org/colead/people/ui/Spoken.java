package org.colead.people.ui;

import com.ibm.icu.lang.UCharacter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.colead.kernel.Languages;
import org.colead.uikit.Words;

/// A language to choose, named in itself; none follows the browser.
record Spoken(Optional<Locale> language) {

    static final List<Spoken> ALL =
            Stream.concat(
                            Stream.of(Optional.<Locale>empty()),
                            Languages.ALL.stream().map(Optional::of))
                    .map(Spoken::new)
                    .toList();

    String word() {
        return language.map(Spoken::name).orElseGet(() -> Words.t("As this browser has it"));
    }

    static String name(Locale language) {
        return UCharacter.toTitleCase(language, language.getDisplayLanguage(language), null);
    }
}
