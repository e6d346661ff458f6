package org.colead.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.ErrorEvent;
import java.util.List;
import java.util.Optional;
import org.colead.home.NeedsOfATest;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.colead.people.Cast;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class FindYourWayTest extends SpringBrowserlessTest {

    @Autowired Cast cast;
    @Autowired NeedsOfATest needs;
    @Autowired PlacesOfATest found;
    PersonId me;

    @BeforeEach
    void signIn() {
        me = cast.school("Cedar Hollow", "Hana Okafor").person("Hana Okafor");
        cast.signIn(me);
    }

    @Test
    void thePresentPlaceIsMarkedAndTodaySaysHowMuchNeedsMe() {
        needs.are(me, NeedsOfATest.need("Read a brief", "Field trips", Optional.empty()));

        UI.getCurrent().navigate("");

        var current =
                $(Anchor.class).all().stream()
                        .filter(a -> "page".equals(a.getElement().getAttribute("aria-current")))
                        .toList();
        assertThat(current).isNotEmpty();
        assertThat(current.getFirst().getElement().getTextRecursively())
                .contains("Today", "1 thing needs you");
        assertThat($(Main.class).all()).hasSize(1);
    }

    @Test
    void challengesAndReviewsStandUnderDecisions() {
        for (var place : List.of("challenges", "decisions/reviews")) {
            UI.getCurrent().navigate(place);

            assertThat($(Anchor.class).all())
                    .filteredOn(a -> "page".equals(a.getElement().getAttribute("aria-current")))
                    .extracting(Anchor::getHref)
                    .as(place)
                    .isNotEmpty()
                    .containsOnly("decisions");
        }
    }

    @Test
    void onlyWhoeverKeepsTheAccountsSeesPeople() {
        UI.getCurrent().navigate("");
        assertThat(destinations()).contains("decisions", "record").doesNotContain("people");
    }

    @Test
    void whoeverKeepsTheAccountsSeesPeople() {
        cast.keepsAccounts(me);

        UI.getCurrent().navigate("");

        assertThat(destinations()).contains("people");
    }

    @Test
    void findsAnythingFromTheKeyboard() {
        found.titled("Five protected hours", "decisions/7");
        UI.getCurrent().navigate("");

        fireShortcut(Key.KEY_K, KeyModifier.CONTROL);
        test($(TextField.class).withPlaceholder("A decision, a person, a group").single())
                .setValue("protected");

        assertThat(destinations()).contains("decisions/7");
    }

    @Test
    void anAddressThatLeadsNowhereSaysSo() {
        UI.getCurrent().navigate("nowhere/at/all");

        assertThat($(NotFoundView.class).single().getElement().getTextRecursively())
                .contains("This address leads nowhere");
    }

    @Test
    void aRefusalThatNobodyCaughtIsSaidInItsOwnWords() {
        Manners.say(new ErrorEvent(new RuntimeException(Refusal.because("One concern is open."))));

        assertThat($(Notification.class).last().getElement().getTextRecursively())
                .contains("One concern is open.");
    }

    @Test
    void aFaultOfOursShowsNothingOfItsInside() {
        Manners.say(new ErrorEvent(new IllegalStateException("select * from secrets")));

        assertThat($(Notification.class).last().getElement().getTextRecursively())
                .contains("it was not you")
                .doesNotContain("secrets");
    }

    private List<String> destinations() {
        return $(Anchor.class).all().stream().map(Anchor::getHref).toList();
    }
}
