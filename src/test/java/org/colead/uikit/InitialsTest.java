package org.colead.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InitialsTest {

    @ParameterizedTest
    @CsvSource({
        "Hana Okafor, HO",
        "Inés Calloway, IC",
        "ángel de la Torre, ÁT",
        "Priya, P",
        "山田 太郎, 山太",
        "김민준, 김",
        "Ольга Петрова, ОП",
        "د. ليلى حسن, دح",
        "'(Max) Weber', MW",
        "'', ''"
    })
    void aNameIsKnownByItsFirstAndLastLetters(String name, String initials) {
        assertThat(Initials.of(name)).isEqualTo(initials);
    }
}
