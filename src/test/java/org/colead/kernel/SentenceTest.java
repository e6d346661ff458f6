package org.colead.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ibm.icu.util.TimeZone;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @ValueSource(strings = {"Pacific/Kiritimati", "Pacific/Pago_Pago", "UTC"})
    void daysAndTimesAreTheOrganisationsWhereverItsServerStands(String zone) {
        var before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            var day = LocalDate.of(2026, 9, 24);
            assertThat(Sentence.of("{0}, {1, date, d MMMM}", day, day).in(Locale.US))
                    .isEqualTo("24 September 2026, 24 September");
            assertThat(Sentence.of("{0, date, d MMMM HH:mm}", day.atTime(23, 30)).in(MEXICAN))
                    .isEqualTo("24 septiembre 23:30");
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void anInstantIsNoDayBeforeSomebodySaysWhere() {
        assertThatThrownBy(() -> Sentence.of("{0, date, d MMMM}", Instant.EPOCH))
                .hasMessageContaining("in the organisation’s zone");
        assertThatThrownBy(() -> Sentence.of("{0, date, d MMMM}", new Date(0)))
                .hasMessageContaining("in the organisation’s zone");
    }

    @Test
    void moneyIsWrittenAsTheCountryWritesIt() {
        var left = Sentence.of("{0} left", Money.whole(9_400));

        assertThat(left.in(Locale.US)).isEqualTo("$9,400 left");
        assertThat(left.in(Locale.of("es", "US"))).isEqualTo("quedan $9,400");
        assertThat(left.in(MEXICAN)).isEqualTo("quedan $9,400");
    }
}
