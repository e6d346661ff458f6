package org.colead.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;

/// A phone in a live session: what its holder taps and types, by the words on it.
final class Handset implements AutoCloseable {

    private static final int PHONE = 390;

    private final String name;
    private final Visit visit;
    private String address = "";
    private String session = "";

    Handset(String name, RunningColead colead) {
        this.name = name;
        this.visit = new Visit(colead.url(), PHONE, ColorScheme.LIGHT);
    }

    Page page() {
        return visit.page();
    }

    Visit visit() {
        return visit;
    }

    /// Types the code as people do.
    Handset join(String code) {
        page().navigate("/join");
        page().getByLabel("The code on the screen in the room").fill(code.toLowerCase());
        tap("Join");
        session = "/j/" + code.replace(" ", "");
        page().waitForURL("**" + session);
        return this;
    }

    /// The demo’s people sign in with a click.
    Handset signIn(String person) {
        page().getByText("Or sign in on this phone").click();
        page().locator(".cl-door-demo button")
                .filter(new Locator.FilterOptions().setHasText(person))
                .click();
        page().waitForURL("**" + session);
        return this;
    }

    Handset askForTheWayIn(String mail) {
        address = mail;
        page().getByLabel("Your mail address").fill(mail);
        tap("Mail me the way in");
        return sees("a link is on its way");
    }

    /// Opens the demo’s mailbox, where the letter arrives a moment later, and follows its link.
    Handset followTheMail() {
        var letter =
                page().locator("details")
                        .filter(new Locator.FilterOptions().setHasText("Your way into the session"))
                        .filter(new Locator.FilterOptions().setHasText(address))
                        .first();
        page().waitForCondition(() -> isDelivered(letter));
        letter.locator("summary").click();
        letter.locator("a").first().click();
        tap("Join the session");
        page().waitForURL("**" + session);
        return this;
    }

    private boolean isDelivered(Locator letter) {
        page().navigate("/mailbox");
        page().locator("main h1").waitFor();
        return letter.count() > 0;
    }

    Handset knock(String person) {
        page().getByLabel("Your name").fill(person);
        return tap("Ask to come in");
    }

    Handset tap(String words) {
        page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words).setExact(true))
                .click();
        return this;
    }

    Handset type(String label, String words) {
        page().getByLabel(label).fill(words);
        return this;
    }

    Handset choose(int choice) {
        page().locator(".lv-choice input[value='" + choice + "']").check();
        return this;
    }

    Handset give(int choice) {
        choose(choice).page().locator(".lv-primary").click();
        return sees("Your position is in.");
    }

    void losesItsConnection() {
        page().context().setOffline(true);
    }

    void comesBack() {
        page().context().setOffline(false);
    }

    Handset sees(String words) {
        assertThat(page().getByText(words).first()).isVisible();
        return this;
    }

    Handset seesNoMore(String words) {
        assertThat(page().getByText(words).first()).isHidden();
        return this;
    }

    @Override
    public void close() {
        page().screenshot(
                        new Page.ScreenshotOptions()
                                .setFullPage(true)
                                .setPath(RunningColead.FOLDER.resolve(name + ".png")));
        visit.close();
    }
}
