package org.colead.authority;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import org.colead.kernel.Sentence;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// “Why can’t I {0}?” and “You cannot {0}.” read well with every action, in both languages: the
/// same verb follows “I” and “you”, so nobody is named in it.
class EveryActionHasItsVerbTest {

    private static final Locale SPANISH = Locale.of("es");

    @ParameterizedTest
    @EnumSource
    void namesNobodyInEnglish(Action action) {
        assertThat(words(action.verb().toString()))
                .isNotEmpty()
                .doesNotContain("i", "me", "my", "mine", "you", "your", "yours", "to be able");
        assertThat(action.verb().toString()).doesNotStartWith("to ").doesNotContain("?");
    }

    @ParameterizedTest
    @EnumSource
    void isAnInfinitiveThatNamesNobodyInSpanish(Action action) {
        var verb = action.verb().in(SPANISH);
        assertThat(verb).isNotEqualTo(action.verb().toString());
        assertThat(words(verb).getFirst()).matches("\\p{L}*(ar|er|ir)");
        assertThat(words(verb)).doesNotContain("te", "ti", "tu", "tus", "me", "mí", "mi", "mis");
    }

    @ParameterizedTest
    @EnumSource
    void asksInBothLanguages(Action action) {
        var asked = Sentence.of("Why can’t I {0}?", action.verb());
        assertThat(asked.in(Locale.ENGLISH)).isEqualTo("Why can’t I " + action.verb() + "?");
        assertThat(asked.in(SPANISH))
                .isEqualTo("¿Por qué no puedo " + action.verb().in(SPANISH) + "?");
    }

    private static java.util.List<String> words(String said) {
        return Stream.of(said.toLowerCase(Locale.ROOT).split("\\P{L}+")).toList();
    }
}
