package org.colead.responsibility.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.TextField;
import org.colead.responsibility.AdoptedCast;
import org.colead.responsibility.Carried;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class OffersAStepTest extends ResponsibilityScreens {

    @Autowired AdoptedCast cast;
    @Autowired Carried carried;

    @Test
    void anAuthorDescribesAStepAndAVolunteerTakesIt() {
        var it = cast.adopted();
        open("decisions/" + it.decision(), it.team().theo());
        assertThat(shows("No step is offered yet.")).isTrue();
        click("Offer this step");
        assertThat(shows("“Result” is empty.")).isTrue();
        test($(TextField.class).withCaption("Result").single()).setValue("Keep the lunch list");
        click("Offer this step");
        assertThat(carried.steps(it.decision())).hasSize(1);
        open("decisions/" + it.decision(), it.team().wes());
        assertThat(shows("Keep the lunch list")).isTrue();
        click("Volunteer");
        assertThat(carried.steps(it.decision()).getFirst().isCarriedBy(it.team().wes())).isTrue();
        assertThat(shows("1 of 1 accepted")).isTrue();
    }

    @Test
    void othersReadWhyTheyCannotOfferOne() {
        var it = cast.adopted();
        open("decisions/" + it.decision(), it.team().wes());
        assertThat(offers("Offer this step")).isFalse();
        assertThat(shows("Why can’t I offer a step?")).isTrue();
    }
}
