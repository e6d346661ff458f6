package org.colead.group.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.TextArea;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class AgreeOnANormTest extends GroupScreens {

    @Test
    void oneProposesAndTheOtherAccepts() {
        var group = groupCast.group("Leadership team", school.unit(), theo, hana);
        open(group, theo);
        click("Propose a norm");
        var fields = $(TextArea.class).all();
        test(fields.get(0)).setValue("We begin on time.");
        test(fields.get(1)).setValue("The clock on the wall.");
        test(fields.get(2)).setValue("Whoever sees it says so.");
        click("Propose it");
        assertThat(shows("1 of 2 members have accepted")).isTrue();

        open(group, hana);
        click("Accept this norm");
        assertThat(shows("Agreed by every member")).isTrue();
    }

    @Test
    void anEmptyPartIsRefusedAndNothingTypedIsLost() {
        var group = groupCast.group("Leadership team", school.unit(), theo, hana);
        open(group, theo);
        click("Propose a norm");
        test($(TextArea.class).all().getFirst()).setValue("We begin on time.");
        click("Propose it");

        assertThat(shows("“How we notice” is empty.")).isTrue();
        assertThat($(TextArea.class).all().getFirst().getValue()).isEqualTo("We begin on time.");
    }
}
