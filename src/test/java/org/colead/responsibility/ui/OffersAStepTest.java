package org.colead.responsibility.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.HasValueAndElement;
import com.vaadin.flow.component.textfield.TextField;
import org.colead.people.page.ChoosePerson;
import org.colead.responsibility.AdoptedCast;
import org.colead.responsibility.Carried;
import org.colead.responsibility.Responsibilities;
import org.colead.responsibility.ResponsibilityState;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class OffersAStepTest extends ResponsibilityScreens {

    @Autowired AdoptedCast cast;
    @Autowired Carried carried;
    @Autowired Responsibilities responsibilities;

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
    void whyItWasDeclinedIsReadBesideItAndItIsOfferedToSomebodyElse() {
        var it = cast.adopted();
        var wes = it.team().wes();
        var step = cast.offered(it, wes);
        responsibilities.decline(step, "Lunch duty comes first.", wes);
        open("decisions/" + it.decision(), it.team().ruth());
        assertThat(shows("Wes Tolliver declined this")).isTrue();
        assertThat(shows("Lunch duty comes first.")).isTrue();
        assertThat(offers("Offer it")).isFalse();
        open("decisions/" + it.decision(), it.team().theo());
        click("Offer it");
        assertThat(shows("Choose a person first.")).isTrue();
        $(ChoosePerson.class).withCaption("Offer it to").all().stream()
                .filter(HasValueAndElement::isRequiredIndicatorVisible)
                .forEach(to -> to.setValue(people.row(it.team().ruth())));
        click("Offer it");
        assertThat(carried.one(step).orElseThrow().isOfferedTo(it.team().ruth())).isTrue();
    }

    @Test
    void whatEndedBeforeItWasDoneIsOpenedAnew() {
        var it = cast.adopted();
        var step = cast.offered(it, it.team().wes());
        cast.later(200);
        open("decisions/" + it.decision(), it.team().theo());
        click("Open it anew");
        assertThat(carried.one(step).orElseThrow().state()).isEqualTo(ResponsibilityState.FREE);
    }

    @Test
    void othersReadWhyTheyCannotOfferOne() {
        var it = cast.adopted();
        open("decisions/" + it.decision(), it.team().wes());
        assertThat(offers("Offer this step")).isFalse();
        assertThat(shows("Why can’t I offer a step?")).isTrue();
    }
}
