package org.colead.decision.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.colead.decision.Outcome;
import org.colead.decision.RegisterCast;
import org.colead.decision.SideExits;
import org.colead.group.Draws;
import org.colead.group.EnvelopeService;
import org.colead.kernel.Money;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class SeesTheEnvelopeThatAllowedItTest extends DecisionScreens {

    @Autowired RegisterCast cast;
    @Autowired Draws draws;
    @Autowired EnvelopeService envelopes;
    @Autowired SideExits exits;

    @Test
    void inTheRegisterWithHowMuchWasDrawn() {
        var team = cast.team();
        var five = cast.published(team, "Five protected hours", Outcome.ADOPTED, 3);
        var name = envelopes.card(team.envelope()).name();

        assertThat(draws.of(List.of(five.value())).get(five.value()))
                .satisfies(drawn -> {
                    assertThat(drawn.envelope()).isEqualTo(team.envelope());
                    assertThat(drawn.holder()).isEqualTo(team.group());
                    assertThat(drawn.money()).isEqualTo(Money.whole(100));
                });
        open("decisions?group=" + team.group(), team.lena());
        assertThat(said()).contains(name + ": $100");
    }

    @Test
    void onItsPageWithWhoGrantedItAndWhatIsLeft() {
        var team = cast.team();
        var five = cast.published(team, "Five protected hours", Outcome.ADOPTED, 3);
        var card = envelopes.card(team.envelope());

        open(five, team.lena());

        assertThat(said())
                .contains(card.name() + ", granted by " + card.grantorName())
                .contains("$100 of $12,000", "$11,900 left");
    }

    @Test
    void noMoreOnceItIsRecalledAndNeverWhereItWasNotAdopted() {
        var team = cast.team();
        var recalled = cast.published(team, "A bell less", Outcome.ADOPTED, 3);
        var refused = cast.published(team, "Saturday planning", Outcome.NOT_ADOPTED, 3);
        var recommended = cast.recommended(team, "A second bus", 3);
        exits.recall(recalled, "The law changed.", team.gus());

        assertThat(draws.of(List.of(recalled.value(), refused.value(), recommended.value())))
                .isEmpty();
        open("decisions?group=" + team.group(), team.lena());
        assertThat(said())
                .contains("A bell less")
                .doesNotContain(envelopes.card(team.envelope()).name() + ": ");
    }
}
