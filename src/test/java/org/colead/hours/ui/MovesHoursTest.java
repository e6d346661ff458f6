package org.colead.hours.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import org.colead.hours.CollaborationTime;
import org.colead.hours.HoursCast;
import org.colead.hours.HoursCast.Autumn;
import org.colead.hours.LedgerRow;
import org.colead.hours.LineKind;
import org.colead.kernel.Minutes;
import org.colead.kernel.PersonId;
import org.colead.people.NamedPerson;
import org.colead.people.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class MovesHoursTest extends TimeScreens {

    @Autowired HoursCast cast;
    @Autowired CollaborationTime time;
    @Autowired People names;

    Autumn autumn;

    @BeforeEach
    void fourWithFiveHours() {
        autumn = cast.autumn(4);
        cast.fiveHours(autumn, autumn.teachers());
        open("time?pool=" + autumn.pool(), autumn.steward());
    }

    @Test
    void hoursArePutBackWithAReasonAndTheUndoBringsThemAgain() {
        whose("Whose hours", autumn.team().wes());
        click("Show who then reaches the goal");
        assertThat(shows("Now: 4 of 4 have five hours. Met.")).isTrue();
        assertThat(shows("Then: 3 of 4 have five hours. Not met.")).isTrue();
        assertThat(shows("The pool would have 1240 h 45 left.")).isTrue();
        assertThat(allocated()).isEqualTo(Minutes.of(20, 0));
        why("The bus comes earlier on Mondays.");
        click("Put back");
        assertThat(allocated()).isEqualTo(Minutes.of(19, 15));
        assertThat(newest().kind()).isEqualTo(LineKind.RELEASE);
        assertThat(shows("The bus comes earlier on Mondays.")).isTrue();
        test($(Button.class).withText("Undo").single()).click();
        assertThat(allocated()).isEqualTo(Minutes.of(20, 0));
        assertThat(newest().reason()).isEqualTo("Moved by mistake.");
    }

    @Test
    void hoursPassFromOneToAnother() {
        whose("Whose hours", autumn.team().wes());
        whose("To whom", autumn.team().ruth());
        minutes(30);
        click("Show who then reaches the goal");
        assertThat(shows("Then: 3 of 4 have five hours. Not met.")).isTrue();
        why("Ruth covers on Monday.");
        click("Pass on");
        assertThat(newest().kind()).isEqualTo(LineKind.TRANSFER);
        assertThat(newest().minutes()).isEqualTo(new Minutes(30));
        assertThat(allocated()).isEqualTo(Minutes.of(20, 0));
    }

    @Test
    void whatCannotBeMovedIsRefusedInWordsAndNothingTypedIsLost() {
        click("Put back");
        assertThat(shows("Choose whose hours.")).isTrue();
        whose("Whose hours", autumn.team().wes());
        minutes(46);
        why("Because.");
        click("Put back");
        assertThat(shows("0 h 45 of this is left unused. Choose as much or less.")).isTrue();
        minutes(45);
        whose("To whom", autumn.team().wes());
        click("Pass on");
        assertThat(shows("These hours are theirs already. Choose somebody else.")).isTrue();
        assertThat(reason().getValue()).isEqualTo("Because.");
        why("");
        whose("To whom", autumn.team().ruth());
        click("Pass on");
        assertThat(shows("These hours begin in less than 14 days. Say why they are cut")).isTrue();
        assertThat(newest().kind()).isEqualTo(LineKind.ALLOCATE);
    }

    @Test
    void othersHaveNoSuchForm() {
        open("time?pool=" + autumn.pool(), autumn.team().theo());
        assertThat(offers("Put back")).isFalse();
    }

    @SuppressWarnings("unchecked")
    private void whose(String label, PersonId person) {
        var box = (ComboBox<NamedPerson>) $(ComboBox.class).withCaption(label).single();
        box.setValue(new NamedPerson(person, names.name(person)));
    }

    private void minutes(int typed) {
        test($(IntegerField.class).withCaption("Minutes").last()).setValue(typed);
    }

    private TextArea reason() {
        return $(TextArea.class).withCaption("Why; everybody reads it in the ledger").single();
    }

    private void why(String words) {
        test(reason()).setValue(words);
    }

    private Minutes allocated() {
        return time.pool(autumn.pool(), autumn.steward()).allocated();
    }

    private LedgerRow newest() {
        return time.ledger(autumn.pool(), Optional.empty(), autumn.steward()).rows().getFirst();
    }
}
