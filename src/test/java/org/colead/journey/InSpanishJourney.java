package org.colead.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;

/// A member whose phone speaks Spanish signs in and reads Today and a decision, every word of it.
class InSpanishJourney {

    @Test
    void everythingFromTheDoorToADecisionIsInSpanish() {
        var colead = RunningColead.demo();
        try (var visit = new Visit(colead.url(), 390, ColorScheme.LIGHT, "es-MX")) {
            var page = visit.page();
            page.navigate("/");
            assertThat(page).hasTitle("Entrar · Colead");
            page.locator(".cl-door-demo button")
                    .filter(new Locator.FilterOptions().setHasText("Marisol Keane"))
                    .click();
            assertThat(page.getByRole(AriaRole.HEADING, heading("En marcha cerca de ti")))
                    .isVisible();
            assertThat(page.locator("html")).hasAttribute("lang", "es-MX");

            page.navigate("/decisions");
            page.getByRole(AriaRole.LINK, link("Lunch in wet weather")).click();
            assertThat(page.getByText("Horas que pide").first()).isVisible();
            assertThat(visit.complaints()).isEmpty();
        }
    }

    private static Page.GetByRoleOptions heading(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static Page.GetByRoleOptions link(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
