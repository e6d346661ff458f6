package org.colead.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class SentenceTest {

    private static final Locale MEXICAN = Locale.of("es", "MX");

    @Test
    void isSaidInTheLanguageAsked() {
        var sentence = Sentence.of("{0, plural, one {# member} other {# members}}", 2);

        assertThat(sentence.in(MEXICAN)).isEqualTo("2 miembros");
        assertThat(sentence.in(Locale.ENGLISH)).isEqualTo("2 members");
        assertThat(sentence.in(Locale.FRENCH)).isEqualTo("2 members");
    }

    @Test
    void whatStandsInItIsSaidInTheLanguageToo() {
        var nested = Sentence.of("{0}, {1}", Sentence.of("today"), LocalDate.of(2026, 9, 24));

        assertThat(nested.in(MEXICAN)).isEqualTo("hoy, 24 de septiembre de 2026");
        assertThat(nested.in(Locale.US)).isEqualTo("today, 24 September 2026");
    }

    @Test
    void moneyIsWrittenAsTheCountryWritesIt() {
        var left = Sentence.of("{0} left", Money.whole(9_400));

        assertThat(left.in(Locale.US)).isEqualTo("$9,400 left");
        assertThat(left.in(Locale.of("es", "US"))).isEqualTo("quedan $9,400");
        assertThat(left.in(MEXICAN)).isEqualTo("quedan $9,400");
    }
}
