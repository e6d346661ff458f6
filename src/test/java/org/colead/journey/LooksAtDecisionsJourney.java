package org.colead.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Looks at a decision of the demo in each stage, at its checks and briefs, on a desk and on a
/// phone, light and dark.
class LooksAtDecisionsJourney {

    private final Accessible accessible = new Accessible();
    private final RunningColead colead = RunningColead.demo();

    @Test
    void ofDecisionsInEachStage() {
        try (var marisol = Hand.of("Marisol Keane", colead)) {
            look("Decisions", marisol.open("/decisions"));
            var decisions = leadsTo(".cl-rows a[href*='decisions/']", marisol);
            for (var path : decisions) {
                look(path, marisol.open(path));
                var further = "a[href$='/check'], a[href$='/sense'], a[href*='briefs/']";
                leadsTo(further, marisol).forEach(it -> look(it, marisol.open(it)));
            }
            look("A closed check", marisol.open(decisions.getFirst() + "/check"));
            assertThat(accessible.troubles()).isEmpty();
            assertThat(marisol.visit().complaints()).isEmpty();
        }
    }

    private static List<String> leadsTo(String links, Hand hand) {
        return hand.page().locator("main").locator(links).all().stream()
                .map(link -> link.getAttribute("href"))
                .distinct()
                .map(path -> path.startsWith("/") ? path : "/" + path)
                .toList();
    }

    private void look(String screen, Hand hand) {
        accessible.look(screen, hand.page());
    }
}
