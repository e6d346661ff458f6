package org.colead.group.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import org.colead.kernel.Money;
import org.colead.kernel.PersonId;
import org.colead.people.StaffRegister;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class ReadAGroupTest extends GroupScreens {

    @Autowired StaffRegister register;

    @Test
    void staffReadItAndSeeWhyTheyCannotWrite() {
        var group = groupCast.group("Leadership team", school.unit(), theo, hana);
        register.retitle(theo, "Principal", PersonId.COLEAD);
        open(group, cast.join("Wes Tolliver", school.unit()));

        assertThat(shows("Theo Brandt")).isTrue();
        assertThat(shows("Principal")).isFalse();
        assertThat(shows("Why can’t I write the charter?")).isTrue();
        assertThat($(Button.class).withText("Write the charter").exists()).isFalse();
    }

    @Test
    void onlyMembersAreOfferedToHearEachOtherOut() {
        var group = groupCast.group("Leadership team", school.unit(), theo, hana);
        var wes = cast.join("Wes Tolliver", school.unit());
        groupCast.join(group, wes, true, theo);
        open(group, wes);
        assertThat(shows("Hear each other out")).isFalse();
        open(group, hana);
        assertThat(shows("Hear each other out")).isTrue();
    }

    @Test
    void anEnvelopeShowsWhatIsLeft() {
        var board = groupCast.board(school.unit(), theo, hana);
        var group = groupCast.group("Leadership team", school.unit(), theo, hana);
        groupCast.envelope(board, group, Money.whole(12_000), theo);
        open(group, hana);

        assertThat(shows("Collaboration time")).isTrue();
        assertThat(shows("$12,000 left")).isTrue();
        assertThat(shows("Granted by Board")).isTrue();
    }

    @Test
    void onAPhoneEachPartOfThePageIsOneTapAway() {
        var group = groupCast.group("Leadership team", school.unit(), theo, hana);
        open(group, hana);

        var ways =
                $(Anchor.class).all().stream()
                        .filter(way -> way.getHref().startsWith("#"))
                        .map(Anchor::getText)
                        .toList();
        assertThat(ways)
                .containsSubsequence(
                        "Charter",
                        "Members",
                        "Norms",
                        "Envelopes",
                        "Decisions",
                        "Challenges",
                        "Tools",
                        "Facts");
    }
}
