package org.colead.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;

class OpeningJourney {

    @Test
    void aVisitorIsAskedToSignIn() {
        var colead = RunningColead.demo();
        try (var visit = new Visit(colead.url(), 1280, ColorScheme.LIGHT)) {
            visit.page().navigate("/");
            visit.page().waitForURL("**/sign-in");
            assertThat(visit.page()).hasTitle("Sign in · Colead");
            assertThat(visit.complaints()).isEmpty();
        }
    }
}
