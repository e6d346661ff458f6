package org.colead.decision.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.colead.kernel.Excerpt;
import org.junit.jupiter.api.Test;

class TermsTest {

    @Test
    void caseAndAccentsMakeNoDifference() {
        assertThat(Terms.keys("CAFÉ Müller Straße"))
                .isEqualTo(Terms.keys("cafe\u0301 muller strasse"));
        assertThat(Terms.keys("Ἀθῆναι")).isEqualTo(Terms.keys("αθηναι"));
        assertThat(Terms.keys("أحمد")).isEqualTo(Terms.keys("احمد"));
    }

    @Test
    void everyKeyIsPlainAndLongEnoughForTheServer() {
        assertThat(Terms.keys("I, the α 学 школа กาแฟ ✨ 5").split(" "))
                .allMatch(key -> key.matches("[a-z0-9]{4,80}"));
    }

    @Test
    void scriptsWithoutSpacesAreTakenInPairs() {
        assertThat(Terms.of("学校給食").stream().map(t -> "学校給食".substring(t.from(), t.until())))
                .containsExactly("学校", "校給", "給食", "食");
    }

    @Test
    void whatWasLookedForIsMarkedAsItWasTyped() {
        var excerpt = Asked.of("cafe").in("Breakfast in the <b>Café</b>teria, at eight.");

        assertThat(hits(excerpt)).containsExactly("Café");
        assertThat(excerpt.text()).isEqualTo("Breakfast in the <b>Café</b>teria, at eight.");
    }

    @Test
    void pairsThatOverlapAreMarkedOnce() {
        assertThat(String.join("", hits(Asked.of("給食").in("学校給食の時間")))).isEqualTo("給食");
        assertThat(Asked.of("学校給").in("学校給食の時間").text()).isEqualTo("学校給食の時間");
    }

    @Test
    void aLongTextIsCutAroundThePlaceWhereMostWordsStandTogether() {
        var text = "lunch ".repeat(1) + "and so on ".repeat(80) + "lunch duty rotates by grade.";
        var excerpt = Asked.of("duty lunch").in(text);

        assertThat(hits(excerpt)).containsExactly("lunch", "duty");
        assertThat(excerpt.text()).startsWith("…").endsWith("by grade.");
    }

    @Test
    void nothingToLookForIsSaid() {
        assertThat(Asked.of(" +- \"*() ").isEmpty()).isTrue();
    }

    @Property
    void anythingCanBeTypedAndNothingOfTheTextIsLost(
            @ForAll @StringLength(max = 200) String text,
            @ForAll @StringLength(max = 30) String asked) {
        var excerpt = Asked.of(asked).in(text);

        assertThat(Asked.of(asked).all()).matches("[+*a-z0-9 ]*");
        assertThat(excerpt.text().replace("…", ""))
                .isSubstringOf(text.replace('\n', ' ').replace("…", ""));
    }

    private static List<String> hits(Excerpt excerpt) {
        return excerpt.parts().stream().filter(Excerpt.Part::hit).map(Excerpt.Part::text).toList();
    }
}
