package org.colead.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.microsoft.playwright.options.ColorScheme;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The jar on an empty database, with a mail server that was named: whoever starts it finds the
/// founding page by its log, and the health check says when the mail server is away.
class FoundsJourney {

    private final GreenMail mail = new GreenMail(ServerSetup.SMTP.dynamicPort());

    @BeforeEach
    void theMailServerIsThere() {
        mail.start();
    }

    @AfterEach
    void theMailServerGoes() {
        mail.stop();
    }

    @Test
    void fromTheLogToTheFoundingPage() {
        try (var empty = RunningColead.fresh("empty", mailed())) {
            founds(empty);
            saysThatTheMailServerIsAway(empty);
        }
    }

    private static void founds(RunningColead empty) {
        try (var visit = new Visit(empty.url(), 1280, ColorScheme.LIGHT)) {
            var accessible = new Accessible();
            visit.page().navigate(empty.says(Pattern.compile("http\\S+/found/\\S+")));
            visit.page().locator("h1").first().waitFor();
            accessible.look("Founding", visit.page());
            assertThat(accessible.troubles()).isEmpty();
            assertThat(visit.complaints()).isEmpty();
        }
    }

    private void saysThatTheMailServerIsAway(RunningColead empty) {
        assertThat(empty.health().body()).contains("\"mail\":{\"status\":\"UP\"}");
        mail.stop();
        var away = empty.health();
        assertThat(away.statusCode()).isEqualTo(503);
        assertThat(away.body())
                .contains("\"status\":\"DOWN\"")
                .contains("\"mail\":{\"status\":\"DOWN\"}", "\"db\":{\"status\":\"UP\"}");
    }

    private Map<String, String> mailed() {
        return Map.of(
                "COLEAD_MAIL_HOST", "127.0.0.1",
                "COLEAD_MAIL_PORT", String.valueOf(mail.getSmtp().getPort()),
                "COLEAD_MAIL_STARTTLS", "false");
    }
}
