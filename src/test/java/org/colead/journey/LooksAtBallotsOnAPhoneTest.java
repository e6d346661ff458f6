package org.colead.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.colead.decision.Method;
import org.colead.live.web.BallotPages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.test.context.TestSecurityContextHolder;

/// Looks at each kind of ballot over options as a member’s phone shows it, on a desk too, light and
/// dark. The demo has no such check open: its page comes from the application, its style and its
/// script from where they are kept.
@SpringBootTest
class LooksAtBallotsOnAPhoneTest {

    private static final String PHONE = "http://phone.test";
    private static final int WIDTH = 390;

    @Autowired BallotPages pages;

    @BeforeEach
    void nobodyIsSignedIn() {
        TestSecurityContextHolder.clearContext();
    }

    @ParameterizedTest
    @EnumSource(
            value = Method.class,
            names = {"RANKED", "DOTS", "SCORE"})
    void ofEachMethodOverOptions(Method method) throws Exception {
        var accessible = new Accessible();
        try (var phone = new Visit(PHONE, WIDTH, ColorScheme.LIGHT)) {
            show(pages.of(method), phone.page());
            assertThat(phone.page().getByText("Give your position")).isVisible();

            accessible.look("A phone, " + method, phone.page());
        }
        assertThat(accessible.troubles()).isEmpty();
    }

    private static void show(String html, Page page) {
        page.route("**/*", route -> answer(route, html));
        page.navigate("/");
    }

    /// What it would listen to stays away.
    private static void answer(Route route, String html) {
        var path = URI.create(route.request().url()).getPath();
        var kept = Path.of("frontend", path.replaceFirst("^/colead/", ""));
        if (path.equals("/")) {
            route.fulfill(
                    new Route.FulfillOptions()
                            .setContentType("text/html; charset=utf-8")
                            .setBody(html));
        } else if (path.startsWith("/colead/") && Files.exists(kept)) {
            route.fulfill(new Route.FulfillOptions().setPath(kept));
        } else {
            route.abort();
        }
    }
}
