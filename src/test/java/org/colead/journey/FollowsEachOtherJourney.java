package org.colead.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Two people look at the same thing, each in a browser of their own. What the one does appears at
/// the other’s without a reload, and moves nothing that is read or typed there.
class FollowsEachOtherJourney {

    private static final String TYPED = "Two evenings are too ";
    private static final String REST = "many.";
    private static final String OTHERS = "The library closes at six.";
    private static final String MARK =
            """
            () => {
                const mark = document.elementFromPoint(innerWidth / 2, innerHeight / 2);
                window.mark = mark;
                return mark.getBoundingClientRect().top;
            }
            """;

    private Hand hana;
    private Hand marisol;

    @BeforeEach
    void bothComeIn() {
        var colead = RunningColead.demo();
        hana = Hand.of("Hana Okafor", colead);
        marisol = Hand.of("Marisol Keane", colead);
    }

    @AfterEach
    void bothLeave() {
        Stream.of(hana, marisol).forEach(Hand::close);
    }

    @Test
    void aConcernAppearsBesideTheWordsThatAreBeingTyped() {
        marisol.open("/decisions").follow("Who plans the reading nights");
        marisol.sees("Raise a concern");
        hana.open(marisol.path()).press("Raise a concern");
        var field = hana.field("Your concern");
        field.click();
        field.pressSequentially(TYPED);
        hana.sees("Kept in this tab");
        var before = caret();

        marisol.press("Raise a concern");
        marisol.type("Your concern", OTHERS).press("Raise this concern").sees(OTHERS);

        hana.sees(OTHERS);
        assertThat(caret().get("words")).isEqualTo(TYPED);
        assertThat(caret().get("caret")).isEqualTo(before.get("caret"));
        assertThat(number(caret().get("top"))).isCloseTo(number(before.get("top")), within(2.0));
        hana.page().keyboard().type(REST);
        assertThat(caret().get("words")).isEqualTo(TYPED + REST);
        assertThat(complaints()).isEmpty();
    }

    @Test
    void whatNeedsMeAppearsOnTodayAndMovesNothing() {
        hana.page().setViewportSize(390, 420);
        hana.open("/").sees("That is all. Nothing else waits for you.");
        hana.page().evaluate("() => scrollTo(0, document.body.scrollHeight)");
        double before = number(hana.page().evaluate(MARK));

        marisol.open("/groups/new")
                .type("Name", "Reading circle")
                .type("What it is for", "Reads aloud, once a month.")
                .press("Found it")
                .press("Invite somebody");
        marisol.find("Whom", "Hana Okafor").press("Invite").sees("invited by Marisol Keane");

        hana.isThere("Reading circle");
        assertThat(number(hana.page().evaluate("() => mark.getBoundingClientRect().top")))
                .isCloseTo(before, within(2.0));
        assertThat(complaints()).isEmpty();
    }

    /// What stands in the field that has the caret, where the caret is, and where the field is.
    private Map<?, ?> caret() {
        return (Map<?, ?>)
                hana.page()
                        .evaluate(
                                """
                                () => {
                                    const field = document.activeElement;
                                    return { words: field.value, caret: field.selectionStart,
                                        top: field.getBoundingClientRect().top };
                                }
                                """);
    }

    private static double number(Object found) {
        return ((Number) found).doubleValue();
    }

    private Iterable<String> complaints() {
        return Stream.of(hana, marisol).flatMap(h -> h.visit().complaints().stream()).toList();
    }
}
