package org.colead.kernel;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The languages that Colead speaks: English and Spanish, each as the reader’s country writes it.
public final class Languages {

    public static final Locale ENGLISH = Locale.ENGLISH;
    public static final Locale SPANISH = Locale.of("es");
    public static final List<Locale> ALL = List.of(ENGLISH, SPANISH);

    private Languages() {}

    /// The first that Colead speaks of those somebody would like; English where it speaks none.
    public static Locale first(Collection<Locale> wished) {
        return wished.stream().filter(Languages::isSpoken).findFirst().orElse(ENGLISH);
    }

    /// The language somebody chose, with numbers and money as their country writes them; without a
    /// choice, the first that Colead speaks of those they wish.
    public static Locale first(Optional<Locale> chosen, Collection<Locale> wished) {
        return chosen.filter(Languages::isSpoken)
                .map(choice ->
                        wished.stream()
                                .filter(one -> same(one, choice))
                                .findFirst()
                                .orElseGet(() -> inTheCountry(choice, wished)))
                .orElseGet(() -> first(wished));
    }

    /// The language without its country.
    public static Locale named(Locale locale) {
        return ALL.stream().filter(one -> same(one, locale)).findFirst().orElse(ENGLISH);
    }

    static boolean same(Locale one, Locale other) {
        return one.getLanguage().equals(other.getLanguage());
    }

    private static Locale inTheCountry(Locale language, Collection<Locale> wished) {
        return wished.stream()
                .map(Locale::getCountry)
                .filter(country -> !country.isEmpty())
                .findFirst()
                .map(country -> Locale.of(language.getLanguage(), country))
                .orElse(language);
    }

    private static boolean isSpoken(Locale locale) {
        return ALL.stream().anyMatch(one -> same(one, locale));
    }
}
