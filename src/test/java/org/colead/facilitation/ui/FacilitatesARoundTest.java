package org.colead.facilitation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeDetails;
import org.colead.decision.Stage;
import org.colead.deliberation.RoundsCast;
import org.colead.facilitation.FacilitationCast;
import org.colead.facilitation.RoundGuide;
import org.colead.kernel.PersonId;
import org.colead.people.Cast;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class FacilitatesARoundTest extends SpringBrowserlessTest {

    @Autowired Cast cast;
    @Autowired RoundsCast rounds;
    @Autowired FacilitationCast facilitation;

    @Test
    void readsWhatARoundIsForAndHowLongItHasBeenOpen() {
        var it = rounds.at(Stage.REACTING);
        open(it.decision(), it.priya());

        assertThat(shows("How this round works: Reacting")).isTrue();
        assertThat(shows("Open for 2 days")).isTrue();
        assertThat(shows("The charter gives it 5 days")).isTrue();
        assertThat(shows("nothing is settled here")).isTrue();
        assertThat(
                        $(NativeDetails.class).all().stream()
                                .filter(details -> details.hasClassName("cl-round"))
                                .allMatch(NativeDetails::isOpen))
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = {"CLARIFYING", "REACTING", "CONCERNS"})
    void readsInEachRoundWhatItIsForWhatToSayAndWhatToKeep(Stage stage) {
        var it = rounds.at(stage);
        open(it.decision(), it.priya());

        var guide = RoundGuide.of(stage).orElseThrow();
        assertThat(shows(guide.purpose().toString())).isTrue();
        assertThat(shows(guide.say().toString())).isTrue();
        assertThat(shows(guide.keep().toString())).isTrue();
    }

    @Test
    void seesAloneWhoHasNotBeenHeardYet() {
        var it = rounds.at(Stage.REACTING);
        facilitation.facilitates(it.wes(), it.group(), it.theo());

        open(it.decision(), it.wes());
        assertThat(shows("Not heard yet in this round")).isTrue();

        open(it.decision(), it.theo());
        assertThat(shows("Not heard yet in this round")).isFalse();
    }

    private void open(Object decision, PersonId who) {
        cast.signIn(who);
        UI.getCurrent().navigate("groups");
        UI.getCurrent().navigate("decisions/" + decision);
    }

    private boolean shows(String words) {
        return getCurrentView().getElement().getTextRecursively().contains(words);
    }
}
