package org.colead.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.internal.MockVaadin;
import com.vaadin.flow.component.UI;
import java.util.ArrayList;
import java.util.List;
import org.colead.kernel.Onlooker;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;

/// What changes while somebody opens a page is on it all the same.
@SpringBootTest
class FollowsFromTheBeginningTest extends SpringBrowserlessTest {

    private final List<Onlooker> listening = new ArrayList<>();
    private int fillings;

    @Test
    void whatChangedWhileItWasReadIsShown() {
        var place = open();
        UI.getCurrent().add(place);
        roundTrips();

        assertThat(fillings).isEqualTo(2);
        assertThat(place.getElement().getTextRecursively()).contains("Filled 2 times");
    }

    @Test
    void whatIsNeverShownHearsNothingAnyMore() {
        open();
        roundTrips();
        assertThat(listening).isEmpty();
        assertThat(fillings).isEqualTo(1);
    }

    @Test
    void whatIsGoneHearsNothingAnyMore() {
        var place = open();
        UI.getCurrent().add(place);
        roundTrips();
        assertThat(listening).hasSize(1);
        UI.getCurrent().remove(place);
        assertThat(listening).isEmpty();
    }

    private Place open() {
        var place = new Place();
        place.follow(() -> fill(place), this::watch);
        return place;
    }

    private void fill(Place place) {
        place.title("Filled %d times".formatted(++fillings));
        if (fillings == 1) {
            listening.forEach(Onlooker::follow);
        }
    }

    private AutoCloseable watch(Onlooker onlooker) {
        listening.add(onlooker);
        return () -> listening.remove(onlooker);
    }

    private static void roundTrips() {
        MockVaadin.clientRoundtrip();
        MockVaadin.clientRoundtrip();
    }
}
