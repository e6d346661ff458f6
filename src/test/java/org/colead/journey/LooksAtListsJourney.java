package org.colead.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Looks at each list and form of the demo, on a desk and on a phone, light and dark.
class LooksAtListsJourney {

    private static final List<String> LISTS =
            List.of(
                    "/",
                    "/decisions?words=weather",
                    "/decisions?stage=PUBLISHED&words=nowhere",
                    "/decisions/reviews",
                    "/decisions/new",
                    "/challenges",
                    "/conflicts",
                    "/groups",
                    "/groups/new",
                    "/responsibilities",
                    "/time",
                    "/days-off",
                    "/briefs",
                    "/inbox",
                    "/me");

    private final Accessible accessible = new Accessible();
    private final RunningColead colead = RunningColead.demo();

    @Test
    void ofListsAndForms() {
        try (var marisol = Hand.of("Marisol Keane", colead)) {
            LISTS.forEach(path -> look(path, marisol.open(path)));
            marisol.open("/groups").follow("Leadership team");
            marisol.page().waitForURL(Pattern.compile(".*/groups/[0-9a-f-]{36}"));
            look("A group", marisol.isThere("Purpose"));
            look("Tools", marisol.open("/tools"));
            look("A tool", marisol.open("/tools/consent"));
            assertThat(accessible.troubles()).isEmpty();
            assertThat(marisol.visit().complaints()).isEmpty();
        }
    }

    private void look(String screen, Hand hand) {
        accessible.look(screen, hand.page());
    }
}
