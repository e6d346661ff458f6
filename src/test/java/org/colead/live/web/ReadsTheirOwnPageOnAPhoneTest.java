package org.colead.live.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.colead.consensus.CheckCast;
import org.colead.consensus.CheckCast.Round;
import org.colead.live.Facilitation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/// What all phones show alike is written once; what belongs to one person stands on theirs alone.
@SpringBootTest
class ReadsTheirOwnPageOnAPhoneTest {

    @Autowired CheckCast checkCast;
    @Autowired PhoneScene scenes;
    @Autowired Facilitation facilitation;

    Round round;
    PhoneScene.On on;

    @BeforeEach
    void aSessionIsOn() {
        round = checkCast.round();
        on = scenes.about(round);
    }

    @Test
    void eachReadsTheirOwnName() throws Exception {
        var hana = on.phone(round.hana());
        var theo = on.phone(round.theo());

        assertThat(theo.page()).contains("Theo").doesNotContain(">Hana Okafor<");
        assertThat(hana.page()).contains(">Hana Okafor<").doesNotContain(">Theo");
    }

    @Test
    void aNameIsNoMarkup() throws Exception {
        var guests = List.of("Noor <b>Aziz</b> & \"Co\"", "Noor Aziz");

        for (var name : guests) {
            var page = on.guest(name).page();
            assertThat(page).contains("Noor").doesNotContain("<b>Aziz");
        }
        assertThat(on.guest(guests.getFirst()).page())
                .contains("Noor &lt;b&gt;Aziz&lt;/b&gt; &amp; &quot;Co&quot;");
    }

    @Test
    void aFormIsOnesOwnAndNewEachTime() throws Exception {
        var hana = on.phone(round.hana());
        var theo = on.phone(round.theo());
        var concern = on.path() + "/concern";

        var first = hana.page();
        assertThat(Phone.hidden(first, concern, "token"))
                .isEqualTo(Phone.hidden(hana.page(), concern, "token"))
                .isNotEqualTo(Phone.hidden(theo.page(), concern, "token"));
        assertThat(Phone.hidden(first, concern, "key"))
                .isNotEqualTo(Phone.hidden(hana.page(), concern, "key"));
    }

    @Test
    void aTimerThatBeginsStandsOnThePageThoughTheSceneIsTheSame() throws Exception {
        var hana = on.phone(round.hana());
        assertThat(hana.page()).contains("data-end=\"0\"");

        facilitation.startTimer(on.session(), Duration.ofMinutes(5), round.theo());
        on.look();

        assertThat(hana.page()).doesNotContain("data-end=\"0\"");
    }
}
