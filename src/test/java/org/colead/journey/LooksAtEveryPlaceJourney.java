package org.colead.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Looks at each place as it stands in the demo, and at those that nobody is signed in for, on a
/// desk and on a phone, light and dark. Decisions, and lists and forms, are looked at by two
/// classes of their own; the other journeys look at what they pass themselves.
class LooksAtEveryPlaceJourney {

    private static final String NOBODY = "00000000-0000-7000-8000-000000000000";
    private static final List<String> LOST =
            List.of("/nowhere", "/decisions/" + NOBODY, "/conflicts/" + NOBODY, "/people/import");
    private static final String STAFF =
            """
            name,email,unit
            Ada Quill,ada.quill@cedarhollow.example,Cedar Hollow Elementary
            No Address,,Cedar Hollow Elementary
            Ada Again,ada.quill@cedarhollow.example,Cedar Hollow Elementary
            """;

    private final Accessible accessible = new Accessible();
    private final RunningColead colead = RunningColead.demo();

    @AfterEach
    void nothingBreaksTheRules() {
        assertThat(accessible.troubles()).isEmpty();
    }

    @Test
    void ofAChallengeAndAConflict() {
        try (var marisol = Hand.of("Marisol Keane", colead)) {
            look("New challenge", marisol.open("/challenges/new"));
            marisol.find("Put to", "Leadership team")
                    .type("In a few words", "Copies before eight")
                    .type("What is hard", "Two machines, and everybody comes at half past seven.")
                    .type("Since when", "September")
                    .type("Who feels it", "Whoever teaches first")
                    .press("Post it");
            look("A challenge", arrived("challenges", marisol).sees("Copies before eight"));
            look("New conflict", marisol.open("/conflicts/new"));
            marisol.find("With whom", "Yael Ben-Ami");
            marisol.page().getByText("How to get there.").first().click();
            marisol.type("In a few words", "The music room")
                    .type("What you want to be understood", "I had the room promised for Friday.")
                    .press("Ask them");
            look("A conflict", arrived("conflicts", marisol).sees("The music room"));
            assertThat(marisol.visit().complaints()).isEmpty();
        }
    }

    @Test
    void ofTheRecord() {
        try (var marisol = Hand.of("Marisol Keane", colead)) {
            look("The record", marisol.open("/record"));
            look("Verified", marisol.press("Verify").sees("The record is whole."));
            assertThat(marisol.visit().complaints()).isEmpty();
        }
    }

    @Test
    void ofWhoeverLostTheirWay() {
        try (var marisol = Hand.of("Marisol Keane", colead)) {
            LOST.forEach(path -> look(path, marisol.open(path)));
        }
    }

    @Test
    void ofWhoeverKeepsTheAccounts() {
        try (var adaeze = Hand.of("Adaeze Winter", colead)) {
            look("People", adaeze.open("/people"));
            look("Mail", adaeze.open("/mail"));
            adaeze.open("/people/import")
                    .page()
                    .locator("vaadin-upload input[type=file]")
                    .setInputFiles(staff());
            look("Refused lines", adaeze.sees("Refused 2"));
            assertThat(adaeze.visit().complaints()).isEmpty();
        }
    }

    @Test
    void ofWhoeverIsNotSignedIn() {
        var brief = new Locator.FilterOptions().setHasText("Decided");
        try (var visit = new Visit(colead.url(), 1280, ColorScheme.LIGHT)) {
            var page = visit.page();
            for (var path : List.of("/sign-in", "/join", "/mailbox")) {
                page.navigate(path);
                page.locator("h1").first().waitFor();
                accessible.look(path, page);
            }
            page.locator("summary").filter(brief).first().click();
            var letter = page.locator("main a[href*='/b/']:visible").first();
            page.navigate(letter.getAttribute("href"));
            page.locator("h1").first().waitFor();
            accessible.look("A brief by its link", page);
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @Test
    void whoeverStartsItReadsWhereToClickAndNoPassword() {
        colead.says(Pattern.compile("Cedar Hollow is open: " + colead.url() + " .*Marisol Keane"));
        assertThat(colead.log())
                .content()
                .doesNotContainIgnoringCase("password")
                .satisfies(said ->
                        assertThat(said.lines().filter(line -> line.contains("INFO")))
                                .last()
                                .asString()
                                .contains("is open: "));
    }

    private static Hand arrived(String place, Hand hand) {
        hand.page().waitForURL(Pattern.compile(".*/" + place + "/[0-9a-f-]{36}"));
        return hand;
    }

    private static FilePayload staff() {
        return new FilePayload("staff.csv", "text/csv", STAFF.getBytes(StandardCharsets.UTF_8));
    }

    private void look(String screen, Hand hand) {
        accessible.look(screen, hand.page());
    }
}
