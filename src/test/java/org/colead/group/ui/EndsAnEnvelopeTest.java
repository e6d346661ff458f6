package org.colead.group.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import org.colead.kernel.Money;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class EndsAnEnvelopeTest extends GroupScreens {

    @Test
    void theGrantingGroupEndsItWithAReasonThatTheHolderReads() {
        var board = groupCast.board(school.unit(), theo, hana);
        var wes = cast.join("Wes Tolliver", school.unit());
        var amara = cast.join("Amara Osei", school.unit());
        var team = groupCast.group("Leadership team", school.unit(), wes, amara);
        groupCast.envelope(board, team, Money.whole(12_000), theo);

        open(board, hana);
        click("End it early");
        assertThat(shows("Leadership team can only recommend")).isTrue();
        click("End the envelope");
        assertThat(shows("“Reason” is empty.")).isTrue();
        test($(TextArea.class).withCaption("Why; everybody reads it").single())
                .setValue("The budget was cut in half.");
        click("End the envelope");
        assertThat(shows("Ended by Hana Okafor on")).isTrue();
        assertThat($(Button.class).withText("End it early").exists()).isFalse();

        open(team, wes);
        assertThat(shows("The budget was cut in half.")).isTrue();
        assertThat(shows("What was drawn stays drawn.")).isTrue();
    }

    @Test
    void itsHolderCannotEndIt() {
        var board = groupCast.board(school.unit(), theo, hana);
        var wes = cast.join("Wes Tolliver", school.unit());
        var amara = cast.join("Amara Osei", school.unit());
        var team = groupCast.group("Leadership team", school.unit(), wes, amara);
        groupCast.envelope(board, team, Money.whole(12_000), theo);

        open(team, wes);
        assertThat(shows("$12,000 left")).isTrue();
        assertThat($(Button.class).withText("End it early").exists()).isFalse();
    }
}
