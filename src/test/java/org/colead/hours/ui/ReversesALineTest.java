package org.colead.hours.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import org.colead.hours.CollaborationTime;
import org.colead.hours.HoursCast;
import org.colead.hours.HoursCast.Autumn;
import org.colead.hours.LineKind;
import org.colead.kernel.Minutes;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class ReversesALineTest extends TimeScreens {

    @Autowired HoursCast cast;
    @Autowired CollaborationTime time;

    @Test
    void whoeverAllocatesReversesALineWithAReasonThatStandsInTheLedger() {
        var autumn = cast.autumn(4);
        cast.fiveHours(autumn, autumn.teachers());
        open("time?pool=" + autumn.pool(), autumn.steward());
        click("Reverse this line");
        assertThat(shows("“Reason” is empty.")).isTrue();
        test($(TextArea.class).withCaption("Why it is reversed").first())
                .setValue("It was meant for the week after.");
        click("Reverse this line");
        assertThat(allocated(autumn)).isEqualTo(Minutes.NONE);
        assertThat(shows("It was meant for the week after.")).isTrue();
        assertThat(newest(autumn)).isEqualTo(LineKind.REVERSAL);
    }

    @Test
    void othersReadTheLedgerAndReverseNothing() {
        var autumn = cast.autumn(4);
        cast.fiveHours(autumn, autumn.teachers());
        open("time?pool=" + autumn.pool(), autumn.team().theo());
        assertThat(shows("Nothing is changed here, only reversed.")).isTrue();
        assertThat(offers("Reverse this line")).isFalse();
    }

    private LineKind newest(Autumn autumn) {
        return time.ledger(autumn.pool(), Optional.empty(), autumn.steward())
                .rows()
                .getFirst()
                .kind();
    }

    private Minutes allocated(Autumn autumn) {
        return time.pool(autumn.pool(), autumn.steward()).allocated();
    }
}
