package org.colead.people;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordPolicyTest {

    private static final List<String> HANA = List.of("Hana", "Okafor", "hana.okafor");

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"short", "elevenchars"})
    void refusesWhatIsShort(String password) {
        assertThatThrownBy(() -> PasswordPolicy.require(password, HANA))
                .hasMessageStartingWith("Use at least 12 characters");
    }

    @ParameterizedTest
    @ValueSource(strings = {"aaaaaaaaaaaaaaa", "password12345", "okaforokafor", "qwertyuiop[]"})
    void refusesWhatIsEasyToGuessAndSaysWhatToDo(String password) {
        assertThatThrownBy(() -> PasswordPolicy.require(password, HANA))
                .hasMessageMatching("This password is easy to guess\\. .+\\.");
    }

    @Test
    void refusesWhatWouldKeepTheMachineBusy() {
        assertThatThrownBy(() -> PasswordPolicy.require("x1".repeat(5000), HANA))
                .hasMessage("Use at most 200 characters.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"lantern gravel oboe", "沉默的河流绕过八座山去往海", "tres gatos duermen mal"})
    void takesLongOnesOfAnyScriptWithoutDigitsOrSigns(String password) {
        assertThatCode(() -> PasswordPolicy.require(password, HANA)).doesNotThrowAnyException();
    }
}
