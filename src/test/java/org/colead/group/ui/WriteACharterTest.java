package org.colead.group.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.math.BigDecimal;
import org.colead.group.Charter;
import org.colead.group.GroupCast;
import org.colead.group.GroupRules;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class WriteACharterTest extends GroupScreens {

    @Test
    void theCardIsSymbolicUntilSeatsHoursMoneyAndSayAreThere() {
        var group = groupCast.bare("Leadership team", school.unit(), theo, hana);
        open(group, theo);
        assertThat(shows("Symbolic only")).isTrue();
        assertThat(shows("seats, hours, money, say")).isTrue();

        click("Write the charter");
        write();
        click("Save the charter");

        assertThat(shows("Symbolic only")).isFalse();
        assertThat(directory.symbolicOnly(group)).isFalse();
    }

    @Test
    void whoeverSavesSecondSeesTheFirstWordsBesideTheirOwn() {
        var group = groupCast.bare("Leadership team", school.unit(), theo, hana);
        open(group, theo);
        click("Write the charter");
        write();
        service.writeCharter(group, GroupCast.charter(7), 1, hana);

        click("Save the charter");
        assertThat(shows("Somebody saved this before you.")).isTrue();
        assertThat(shows("Seats7")).isTrue();
        assertThat(field("Seats").getValue()).isEqualTo(5);
        assertThat(say().getValue()).isEqualTo("How time is used.");

        click("Save the charter");
        assertThat(directory.card(group, theo).charter().seats()).isEqualTo(5);
    }

    @Test
    void whatOnlyTheOtherChangedIsNotPutBack() {
        var group = groupCast.bare("Leadership team", school.unit(), theo, hana);
        open(group, theo);
        click("Write the charter");
        test(field("Seats")).setValue(5);
        service.writeCharter(group, charterWithQuorum(70), 1, hana);

        click("Save the charter");
        assertThat(shows("Somebody saved other parts meanwhile.")).isTrue();
        click("Save the charter");
        var charter = directory.card(group, theo).charter();
        assertThat(charter.seats()).isEqualTo(5);
        assertThat(charter.rules().quorum()).isEqualTo(70);
    }

    @Test
    void saysWithinHowManySchoolDaysReadersAreAnswered() {
        var group = groupCast.bare("Leadership team", school.unit(), theo, hana);
        open(group, theo);
        assertThat(shows("Its readers are answered within 10 school days.")).isTrue();
        click("Write the charter");
        test(field("School days to answer a reader")).setValue(0);
        click("Save the charter");
        assertThat(shows("Between 1 and 60 is possible for the time to answer a reader")).isTrue();

        test(field("School days to answer a reader")).setValue(1);
        click("Save the charter");
        assertThat(shows("Its readers are answered within one school day.")).isTrue();
        assertThat(directory.card(group, theo).charter().rules().answerDays()).isEqualTo(1);
    }

    private static Charter charterWithQuorum(int quorum) {
        var bare = Charter.of("To decide together.");
        var rules = bare.rules();
        return new Charter(
                bare.purpose(),
                0,
                bare.monthly(),
                bare.money(),
                bare.say(),
                new GroupRules(
                        rules.textStands(),
                        rules.reactionTime(),
                        rules.correctionTime(),
                        quorum,
                        rules.majorityQuorum(),
                        rules.limit(),
                        rules.failedChecks(),
                        rules.briefWords(),
                        rules.answerDays()));
    }

    private void write() {
        test(field("Seats")).setValue(5);
        test(field("Hours a month, of all members together")).setValue(20);
        test($(BigDecimalField.class).single()).setValue(BigDecimal.valueOf(500));
        test(say()).setValue("How time is used.");
    }

    private IntegerField field(String label) {
        return $(IntegerField.class).withCondition(f -> label.equals(f.getLabel())).single();
    }

    private TextArea say() {
        return $(TextArea.class)
                .withCondition(f -> "Say: what it may decide".equals(f.getLabel()))
                .single();
    }
}
