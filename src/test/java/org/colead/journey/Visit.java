package org.colead.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;

/// One person's browser window, with what it complained about. Visits share one browser.
final class Visit implements AutoCloseable {

    /// In milliseconds; only a failing journey waits for so long.
    private static final double PATIENCE = 15_000;

    private static final int WIDEST_PHONE = 480;

    private final BrowserContext window;
    private final Page page;
    private final boolean phone;
    private final List<String> complaints = new ArrayList<>();

    Visit(String address, int width, ColorScheme scheme) {
        this(address, width, scheme, "en-US");
    }

    /// @param language that the browser asks for
    Visit(String address, int width, ColorScheme scheme, String language) {
        this.phone = width <= WIDEST_PHONE;
        this.window =
                Chromium.RUNNING.newContext(
                        new Browser.NewContextOptions()
                                .setBaseURL(address)
                                .setLocale(language)
                                .setViewportSize(width, 900)
                                .setHasTouch(phone)
                                .setColorScheme(scheme));
        this.page = window.newPage();
        page.setDefaultTimeout(PATIENCE);
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        page.onConsoleMessage(said -> {
            if (said.type().equals("error")) {
                complaints.add(said.text() + " " + said.location());
            }
        });
        page.onPageError(complaints::add);
    }

    Page page() {
        return page;
    }

    /// Whether it is touched with a finger.
    boolean isPhone() {
        return phone;
    }

    /// With a finger on a phone, else with the mouse. What lies under something else is not
    /// reached.
    void touch(Locator thing) {
        if (phone) {
            thing.tap();
        } else {
            thing.click();
        }
    }

    /// Errors on the browser's console so far.
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    @Override
    public void close() {
        window.close();
    }

    private static final class Chromium {
        static final Playwright PLAYWRIGHT = BrowserFinder.playwright();
        static final Browser RUNNING = BrowserFinder.launch(PLAYWRIGHT);

        static {
            Runtime.getRuntime().addShutdownHook(new Thread(PLAYWRIGHT::close));
        }
    }
}
