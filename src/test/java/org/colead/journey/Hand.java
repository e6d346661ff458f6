package org.colead.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.regex.Pattern;

/// One of the demo's people at their own browser: what they press and type, by the words they see.
final class Hand implements AutoCloseable {

    private static final int DESK = 1280;

    private final String name;
    private final Visit visit;

    private Hand(String name, Visit visit) {
        this.name = name;
        this.visit = visit;
    }

    static Hand of(String name, RunningColead colead) {
        var visit = new Visit(colead.url(), DESK, ColorScheme.LIGHT);
        var page = visit.page();
        page.navigate("/sign-in");
        page.locator(".cl-door-demo button").filter(containing(name)).click();
        page.waitForURL(Pattern.compile(".*/(?!sign-in).*"));
        return new Hand(name, visit);
    }

    Page page() {
        return visit.page();
    }

    Visit visit() {
        return visit;
    }

    Hand open(String path) {
        page().navigate(path);
        assertThat(page().locator("h1").first()).isVisible();
        return this;
    }

    Hand press(String verb) {
        button(verb).click();
        return this;
    }

    /// A step that cannot be taken back asks first.
    Hand pressTwice(String verb) {
        press(verb);
        page().locator(".cl-confirm [role=group]").getByRole(AriaRole.BUTTON, named(verb)).click();
        return this;
    }

    Hand follow(String link) {
        page().locator("main").getByRole(AriaRole.LINK, linked(link)).first().click();
        return this;
    }

    Hand type(String label, String words) {
        var field =
                page().getByLabel(label, exactly())
                        .and(page().locator("input, textarea"))
                        .filter(new Locator.FilterOptions().setVisible(true));
        field.fill(words);
        field.blur();
        return this;
    }

    /// A day, typed; Enter takes it and closes the calendar.
    Hand date(String label, String day) {
        var field = page().getByLabel(label, exactly()).and(page().locator("input"));
        field.fill(day);
        field.press("Enter");
        field.blur();
        return this;
    }

    /// In a box that looks for what is typed.
    Hand find(String label, String item) {
        var field = page().getByLabel(label, exactly()).and(page().locator("input"));
        field.click();
        field.fill(item);
        page().locator("vaadin-combo-box-item, vaadin-multi-select-combo-box-item")
                .filter(containing(item).setVisible(true))
                .first()
                .click();
        return this;
    }

    Hand choose(String label, String item) {
        page().locator("vaadin-select").filter(containing(label)).first().click();
        page().locator("vaadin-select-item").filter(containing(item)).first().click();
        return this;
    }

    Hand unfold(String summary) {
        page().locator("summary").filter(containing(summary)).first().click();
        return this;
    }

    Hand tick(String label) {
        page().getByLabel(label, exactly()).and(page().locator("input")).check();
        return this;
    }

    Hand untick(String label) {
        page().getByLabel(label, exactly()).and(page().locator("input")).uncheck();
        return this;
    }

    /// Waits until the words stand on the screen.
    Hand sees(String words) {
        assertThat(page().getByText(words).first()).isVisible();
        return this;
    }

    /// Waits until they stand there no longer.
    Hand seesNoMore(String words) {
        assertThat(page().getByText(words)).hasCount(0);
        return this;
    }

    /// Waits until the words are on the page, wherever it is scrolled to.
    Hand isThere(String words) {
        page().getByText(words).first().waitFor();
        return this;
    }

    /// A field for words.
    Locator field(String label) {
        return page().getByLabel(label, exactly()).and(page().locator("input, textarea"));
    }

    String path() {
        return java.net.URI.create(page().url()).getPath();
    }

    Locator button(String verb) {
        return page().getByRole(AriaRole.BUTTON, pressed(verb)).first();
    }

    /// Keeps a picture of where this person left, to be looked at after a failure.
    @Override
    public void close() {
        page().screenshot(
                        new Page.ScreenshotOptions()
                                .setFullPage(true)
                                .setPath(Path.of("target", "journeys", name + ".png")));
        visit.close();
    }

    private static Page.GetByLabelOptions exactly() {
        return new Page.GetByLabelOptions().setExact(true);
    }

    private static Page.GetByRoleOptions pressed(String verb) {
        return new Page.GetByRoleOptions().setName(verb).setExact(true);
    }

    private static Locator.GetByRoleOptions named(String verb) {
        return new Locator.GetByRoleOptions().setName(verb).setExact(true);
    }

    private static Locator.GetByRoleOptions linked(String link) {
        return new Locator.GetByRoleOptions().setName(link);
    }

    private static Locator.FilterOptions containing(String words) {
        return new Locator.FilterOptions().setHasText(words);
    }
}
