package org.colead.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LanguagesTest {

    private static final Locale FRENCH = Locale.FRENCH;
    private static final Locale MEXICAN = Locale.of("es", "MX");

    @Test
    void theFirstWishThatIsSpokenIsTaken() {
        assertThat(Languages.first(List.of(FRENCH, MEXICAN, Locale.US))).isEqualTo(MEXICAN);
        assertThat(Languages.first(List.of(FRENCH))).isEqualTo(Languages.ENGLISH);
        assertThat(Languages.first(List.of())).isEqualTo(Languages.ENGLISH);
    }

    @Test
    void aChoiceWinsAndIsWrittenAsTheCountryWritesIt() {
        var spanish = Optional.of(Languages.SPANISH);

        assertThat(Languages.first(spanish, List.of(Locale.US, MEXICAN))).isEqualTo(MEXICAN);
        assertThat(Languages.first(spanish, List.of(Locale.US))).isEqualTo(Locale.of("es", "US"));
        assertThat(Languages.first(spanish, List.of())).isEqualTo(Languages.SPANISH);
        assertThat(Languages.first(Optional.empty(), List.of(MEXICAN))).isEqualTo(MEXICAN);
    }
}
