package org.colead.consensus.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import java.time.Duration;
import java.util.Optional;
import org.colead.consensus.AfterFailures;
import org.colead.consensus.CheckCast;
import org.colead.consensus.WayOn;
import org.colead.decision.SideExits;
import org.colead.people.Cast;
import org.colead.platform.StoryClock;
import org.colead.uikit.Exchange;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class ReadsHowTheGroupWentOnTest extends SpringBrowserlessTest {

    @Autowired CheckCast cast;
    @Autowired Cast people;
    @Autowired StoryClock clock;
    @Autowired AfterFailures afterFailures;
    @Autowired SideExits exits;

    @Test
    void eachTimeItHadToChoose() {
        var round = cast.round();
        var start = clock.instant();
        for (int i = 0; i < 3; i++) {
            cast.failOnce(round, start.plus(Duration.ofMinutes(i)));
        }
        afterFailures.choose(
                round.decision(), WayOn.PARK, Optional.empty(), "After the break.", round.theo());
        exits.resume(round.decision(), round.theo());
        afterFailures.choose(
                round.decision(), WayOn.ESCALATE, Optional.empty(), "We are stuck.", round.theo());

        people.signIn(round.hana());
        UI.getCurrent().navigate("decisions/" + round.decision());

        assertThat($(Exchange.class).all())
                .filteredOn(it -> it.getId().orElse("").startsWith("way-on"))
                .extracting(it -> it.getElement().getTextRecursively())
                .satisfiesExactly(
                        first -> assertThat(first).contains("After the break.", "Park it"),
                        second ->
                                assertThat(second)
                                        .contains("We are stuck.", "Ask the granting group"));
    }
}
