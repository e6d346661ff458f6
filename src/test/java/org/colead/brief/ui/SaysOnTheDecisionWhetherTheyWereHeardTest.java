package org.colead.brief.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import org.colead.brief.Readership;
import org.colead.kernel.Refusal;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class SaysOnTheDecisionWhetherTheyWereHeardTest extends BriefScreens {

    @Autowired Readership readership;

    @Test
    void threeThingsApartAndCountedOnceInBothPlaces() {
        var published = briefs.published();
        var wes = published.scene().wes();
        open("decisions/" + published.decision(), wes);
        say("Were you heard?", true);
        say("Is your concern addressed?", false);
        say("Do you agree?", true);
        click("Send");
        assertThat(shows("Were you heard?")).isFalse();
        assertThatThrownBy(() -> readership.rate(published.id(), true, true, true, wes))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("has been counted");
    }

    @Test
    void whoeverRaisedItWithoutTheirNameIsAskedToo() {
        var published = briefs.published();
        open("decisions/" + published.decision(), published.scene().priya());
        assertThat(shows("Were people heard?")).isTrue();
    }

    @Test
    void othersAreNotAskedHere() {
        var published = briefs.published();
        open("decisions/" + published.decision(), published.scene().theo());
        assertThat(shows("Were people heard?")).isFalse();
    }

    @SuppressWarnings("unchecked")
    private void say(String question, boolean yes) {
        $(RadioButtonGroup.class).all().stream()
                .filter(group -> question.equals(group.getLabel()))
                .forEach(group -> ((RadioButtonGroup<Boolean>) group).setValue(yes));
    }
}
