package org.colead.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.time.LocalDate;
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

    /// At a desk.
    static Hand of(String name, RunningColead colead) {
        return of(name, colead, DESK);
    }

    /// At a window of this width, in CSS pixels: a desk’s or a phone’s.
    static Hand of(String name, RunningColead colead, int width) {
        return new Hand(name, new Visit(colead.url(), width, ColorScheme.LIGHT)).comeIn();
    }

    /// Somebody else at the same browser, after whoever was there.
    Hand handOver(String other) {
        return new Hand(other, visit).comeIn();
    }

    private Hand comeIn() {
        page().navigate("/sign-in");
        page().locator(".cl-door-demo button").filter(containing(name)).click();
        page().waitForURL(Pattern.compile(".*/(?!sign-in).*"));
        return this;
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
        touch(button(verb));
        return this;
    }

    /// A step that cannot be taken back asks first.
    Hand pressTwice(String verb) {
        press(verb);
        touch(page().locator(".cl-confirm [role=group]").getByRole(AriaRole.BUTTON, named(verb)));
        return this;
    }

    Hand follow(String link) {
        touch(page().locator("main").getByRole(AriaRole.LINK, linked(link)).first());
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

    Hand date(String label, LocalDate day) {
        picked().date(label, day);
        return this;
    }

    Hand find(String label, String item) {
        picked().find(label, item);
        return this;
    }

    Hand foldUp() {
        picked().foldUp();
        return this;
    }

    Hand unfold(String summary) {
        touch(page().locator("summary").filter(containing(summary)).first());
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
                                .setPath(
                                        RunningColead.FOLDER.resolve(
                                                "%s at %d.png"
                                                        .formatted(
                                                                name,
                                                                page().viewportSize().width))));
        visit.close();
    }

    Hand touch(Locator thing) {
        visit.touch(thing);
        return this;
    }

    private Picked picked() {
        return new Picked(visit);
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
