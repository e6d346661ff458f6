package org.colead.responsibility.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.TextArea;
import org.colead.responsibility.AdoptedCast;
import org.colead.responsibility.Carried;
import org.colead.responsibility.Mandate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class LaysAResponsibilityDownTest extends ResponsibilityScreens {

    @Autowired AdoptedCast cast;
    @Autowired Carried carried;

    @Test
    void itSaysBeforehandThatItCannotBeTakenBackAndAsksWhy() {
        var team = cast.team();
        cast.entrusted(team, Mandate.FACILITATES);
        open("responsibilities", team.hana());
        click("Lay it down");
        assertThat(shows("Your authority ends at once. This cannot be taken back.")).isTrue();
        click("Lay it down");
        assertThat(shows("“Reason” is empty.")).isTrue();
        assertThat(carried.carriedBy(team.hana())).hasSize(1);
        test($(TextArea.class).withCaption("Why you lay it down").single())
                .setValue("I move to Port Ansel.");
        click("Lay it down");
        assertThat(carried.carriedBy(team.hana())).isEmpty();
    }
}
