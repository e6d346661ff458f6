package org.colead.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.colead.live.SmallRoom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;

/// Eight browsers in one room: the projector, the facilitator, and six phones, one of them a
/// guest’s, one of which loses its connection and comes back. From the reactions to the result.
class EightInOneRoomJourney {

    private static final int PHONE = 390;
    private static final int DESK = 1280;
    private static final Path HOME = Path.of("target", "journeys", "one-room").toAbsolutePath();
    private static final Path DATA = HOME.resolve("data");

    private final Accessible accessible = new Accessible();
    private final List<Visit> visits = new ArrayList<>();
    private final List<Page> phones = new ArrayList<>();
    private RunningColead colead;
    private SmallRoom.Ways ways;
    private Page room;
    private Page facilitator;
    private Page guest;

    @BeforeEach
    void aTeamOfFive() throws IOException, InterruptedException {
        FileSystemUtils.deleteRecursively(HOME);
        Files.createDirectories(DATA);
        ways = SmallRoom.made(DATA);
        colead = RunningColead.on(HOME, Map.of());
    }

    @AfterEach
    void allLeave() {
        for (int i = 0; i < visits.size(); i++) {
            visits.get(i)
                    .page()
                    .screenshot(
                            new Page.ScreenshotOptions()
                                    .setFullPage(true)
                                    .setPath(Path.of("target", "journeys", "room-" + i + ".png")));
            visits.get(i).close();
        }
        colead.close();
    }

    @Test
    void fromTheReactionsToTheResult() {
        theRoomOpens();
        fivePhonesComeInAndAGuestIsAdmitted();
        allReact();
        concernsAreAskedFor();
        theCheckIsGivenWhileOnePhoneIsOffline();
        everyoneSeesTheResult();
        assertThat(accessible.troubles()).isEmpty();
        assertThat(
                        visits.stream()
                                .flatMap(visit -> visit.complaints().stream())
                                .filter(EightInOneRoomJourney::unexpected))
                .isEmpty();
    }

    /// A browser without a connection says so on its console.
    private static boolean unexpected(String complaint) {
        return !complaint.contains("ERR_INTERNET_DISCONNECTED");
    }

    private void theRoomOpens() {
        facilitator = come(DESK);
        facilitator.navigate(ways.facilitator());
        facilitator.getByRole(AriaRole.BUTTON, button("Sign in")).click();
        facilitator.waitForURL(Pattern.compile(".*/(?!sign-in).*"));
        facilitator.navigate("/decisions/" + ways.decision());
        facilitator.getByRole(AriaRole.BUTTON, button("Open a live session")).click();
        facilitator.waitForURL("**/live/*");
        var session = facilitator.url();
        room = come(DESK);
        room.navigate(ways.projector());
        room.getByRole(AriaRole.BUTTON, button("Sign in")).click();
        room.waitForURL(Pattern.compile(".*/(?!sign-in).*"));
        room.navigate(session + "/room");
        assertThat(room.getByText("with the code")).isVisible();
    }

    private void fivePhonesComeInAndAGuestIsAdmitted() {
        var code = room.locator(".cl-room-code").innerText();
        for (var link : ways.members()) {
            var phone = come(PHONE);
            phone.navigate(link);
            phone.getByRole(AriaRole.BUTTON, button("Sign in")).click();
            phone.waitForURL(Pattern.compile(".*/(?!sign-in).*"));
            phone.navigate("/join");
            phone.getByLabel("The code on the screen in the room").fill(code.toLowerCase());
            phone.getByRole(AriaRole.BUTTON, button("Join")).click();
            assertThat(phone.getByText("Your reaction").first()).isVisible();
            phones.add(phone);
        }
        guest = come(PHONE);
        guest.navigate("/join?code=" + code.replace(" ", ""));
        accessible.look("The door", guest);
        guest.getByLabel("Your name").fill("Noor Aziz");
        guest.getByRole(AriaRole.BUTTON, button("Ask to come in")).click();
        assertThat(guest.getByText("You are at the door")).isVisible();
        facilitator.getByRole(AriaRole.BUTTON, button("Let Noor Aziz in")).click();
        assertThat(guest.getByText("Your reaction").first()).isVisible();
        assertThat(room.getByText("6 are here")).isVisible();
        facilitator.getByRole(AriaRole.BUTTON, button("Start the timer")).click();
        assertThat(phones.getFirst().getByText("Time left")).isVisible();
        accessible.look("The room, reacting", room);
        accessible.look("The facilitator, reacting", facilitator);
        accessible.look("A phone, reacting", phones.getFirst());
        facilitator.getByRole(AriaRole.BUTTON, button("Stop the timer")).click();
    }

    private void allReact() {
        phones.forEach(phone -> tap(phone, "This is good."));
        tap(guest, "I am not sure yet.");
        assertThat(guest.getByText("Thank you. It is in.")).isVisible();
        assertThat(room.locator(".cl-room-count")).containsText("6");
    }

    private void concernsAreAskedFor() {
        facilitator.getByRole(AriaRole.BUTTON, button("Ask for concerns")).click();
        phones.forEach(phone -> assertThat(phone.getByLabel("Your concern")).isVisible());
        assertThat(guest.getByLabel("Your concern")).isVisible();
        assertThat(room.getByText("Concerns").first()).isVisible();
    }

    private void theCheckIsGivenWhileOnePhoneIsOffline() {
        facilitator.getByRole(AriaRole.BUTTON, button("Open the check")).click();
        phones.forEach(phone -> assertThat(phone.getByText("Where do you stand?")).isVisible());
        assertThat(guest.getByText("The members give their positions now.")).isVisible();
        accessible.look("A phone, checking", phones.getLast());
        var lost = phones.getFirst();
        choose(lost, 5);
        lost.getByLabel("Your reason").fill("Who covers lunch?");
        lost.context().setOffline(true);
        lost.locator(".lv-primary").click();
        assertThat(lost.locator("#strip")).containsText("What you wrote is kept");
        phones.subList(1, phones.size()).forEach(phone -> give(phone, 2));
        assertThat(room.locator(".cl-room-count")).containsText("4 of 5");
        accessible.look("The room, checking", room);
        lost.context().setOffline(false);
        assertThat(lost.getByLabel("Your reason")).hasValue("Who covers lunch?");
        lost.locator(".lv-primary").click();
        assertThat(lost.getByText("You gave 5: More talk needed.")).isVisible();
        phones.forEach(phone -> assertThat(phone.locator(".lv-count")).containsText("5 of 5"));
    }

    private void everyoneSeesTheResult() {
        facilitator.getByRole(AriaRole.BUTTON, button("Close the check")).click();
        facilitator
                .locator(".cl-confirm [role=group]")
                .getByRole(
                        AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Close the check"))
                .click();
        phones.forEach(phone -> assertThat(phone.locator("#result")).isVisible());
        assertThat(guest.locator("#result")).isVisible();
        assertThat(room.locator(".cl-room-verdict")).isVisible();
        accessible.look("The room, with the result", room);
        accessible.look("A phone, with the result", guest);
    }

    private Page come(int width) {
        var visit = new Visit(colead.url(), width, ColorScheme.LIGHT);
        visits.add(visit);
        return visit.page();
    }

    private static void tap(Page phone, String words) {
        phone.getByRole(AriaRole.BUTTON, button(words)).click();
    }

    private static void choose(Page phone, int number) {
        phone.locator(".lv-choice input[value='" + number + "']").check();
    }

    private static void give(Page phone, int number) {
        choose(phone, number);
        phone.locator(".lv-primary").click();
        assertThat(phone.getByText("You gave " + number)).isVisible();
    }

    private static Page.GetByRoleOptions button(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
