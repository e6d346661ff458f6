package org.colead.brief.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import org.colead.brief.BriefReading;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class ReadsABriefTest extends BriefScreens {

    @Autowired BriefReading reading;

    @Test
    void seesItsPartsAndSaysThatTheyReadIt() {
        var brief = briefs.published();
        var lena = brief.scene().lena();
        open("briefs/" + brief.id(), lena);
        assertThat(shows("What was decided")).isTrue();
        assertThat(shows("Art moves to Friday.")).isTrue();
        assertThat(shows("Wes Tolliver: Book the coverage")).isTrue();
        assertThat(shows("Priya Nandakumar")).isFalse();
        click("I have read this");
        assertThat(offers("I have read this")).isFalse();
        assertThat(shows("1 of 5 have acknowledged")).isTrue();
        assertThat(reading.page(brief.id(), lena).reader().acknowledged()).isTrue();
    }

    @Test
    void findsItUnreadInTheList() {
        var brief = briefs.published();
        open("briefs", brief.scene().lena());
        assertThat(shows("Five protected hours")).isTrue();
        assertThat(shows("Unread")).isTrue();
    }

    @Test
    @SuppressWarnings("unchecked")
    void saysWhetherWhatWasRaisedIsAddressed() {
        var brief = briefs.published();
        open("briefs/" + brief.id(), brief.scene().lena());
        click("Send");
        assertThat(shows("Choose yes or no")).isTrue();
        $(RadioButtonGroup.class).single().setValue(true);
        click("Send");
        assertThat(shows("Of all staff: 1 answer.")).isTrue();
        assertThat(offers("Send")).isFalse();
    }

    @Test
    void anUnknownOneIsNotThere() {
        var brief = briefs.published();
        open("briefs/" + brief.id(), brief.scene().noor());
        assertThat(shows("Art moves to Friday.")).isFalse();
        open("briefs/none-of-this", brief.scene().lena());
        assertThat(shows("Art moves to Friday.")).isFalse();
    }
}
