package org.colead.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What was typed and not yet sent is there again after a reload and a lost session; the next
/// person at the same browser finds nothing of it.
class KeepsWhatWasTypedJourney {

    private static final String NAME = "Garden of the ";
    private static final String REST = "west wing";
    private static final String PURPOSE = "Grows what the kitchen cooks.";
    private static final String HURT = "You spoke of my class before others.";
    private static final String DRAFTS =
            "store => Object.keys(window[store]).filter(key => key.startsWith('colead:draft')).length";

    private Hand marisol;

    @BeforeEach
    void comesIn() {
        marisol = Hand.of("Marisol Keane", RunningColead.demo());
    }

    @AfterEach
    void leaves() {
        marisol.close();
    }

    @Test
    void aReloadKeepsItUntilItIsSent() {
        founding();
        marisol.page().reload();
        holds("Name", NAME);
        holds("What it is for", PURPOSE);

        marisol.field("Name").click();
        marisol.page().keyboard().press("End");
        marisol.page().keyboard().type(REST);
        marisol.press("Found it").sees("Invite somebody").sees(NAME + REST);
        assertThat(drafts("localStorage")).isZero();
        marisol.open("/groups/new");
        holds("Name", "");
        assertThat(marisol.visit().complaints()).isEmpty();
    }

    @Test
    void aLostSessionKeepsItForWhoeverTypedIt() {
        founding();
        marisol.page().context().clearCookies();
        marisol.handOver("Marisol Keane").open("/groups/new");
        holds("Name", NAME);
        holds("What it is for", PURPOSE);

        marisol.page().context().clearCookies();
        marisol.handOver("Hana Okafor").open("/groups/new");
        holds("Name", "");
        holds("What it is for", "");
        assertThat(drafts("localStorage")).isZero();
    }

    @Test
    void signingOutLeavesNothingBehind() {
        founding();
        hearing();
        marisol.page().reload();
        holds("What you want to be understood", HURT);

        signOut();
        assertThat(drafts("localStorage")).isZero();
        assertThat(drafts("sessionStorage")).isZero();
        marisol.handOver("Hana Okafor").open("/conflicts/new");
        holds("What you want to be understood", "");
    }

    @Test
    void whatIsBetweenTwoNeverLiesOnTheDevice() {
        hearing();
        assertThat(drafts("localStorage")).isZero();
        assertThat(drafts("sessionStorage")).isPositive();
    }

    private void founding() {
        marisol.open("/groups/new").type("What it is for", PURPOSE);
        var name = marisol.field("Name");
        name.click();
        name.pressSequentially(NAME);
        marisol.sees("Draft saved");
    }

    private void hearing() {
        marisol.open("/conflicts/new")
                .type("What you want to be understood", HURT)
                .sees("Kept in this tab");
    }

    private void signOut() {
        marisol.page().locator(".cl-me").click();
        marisol.page()
                .getByRole(AriaRole.MENUITEM)
                .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText("Sign out"))
                .click();
        marisol.page().waitForURL("**/sign-in**");
    }

    private void holds(String label, String words) {
        assertThat(marisol.field(label)).hasValue(words);
    }

    private int drafts(String store) {
        return ((Number) marisol.page().evaluate(DRAFTS, store)).intValue();
    }
}
