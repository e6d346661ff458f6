package org.colead.responsibility.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import org.colead.responsibility.AdoptedCast;
import org.colead.responsibility.Carried;
import org.colead.responsibility.Mandate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class EntrustsAResponsibilityTest extends ResponsibilityScreens {

    @Autowired AdoptedCast cast;
    @Autowired Carried carried;

    @Test
    void aMemberOffersAStandingResponsibilityToAnother() {
        var team = cast.team();
        open("responsibilities", team.theo());
        click("Offer it");
        assertThat(shows("Choose what it lets its holder do.")).isTrue();
        choose("What it lets its holder do", Mandate.FACILITATES);
        click("Offer it");
        assertThat(shows("Choose a person first.")).isTrue();
        choose("To whom", team.hana());
        click("Offer it");
        assertThat(shows("“Result” is empty.")).isTrue();
        test($(TextField.class).withCaption("Result").first()).setValue("Facilitate the rounds");
        click("Offer it");

        open("responsibilities", team.hana());
        assertThat(shows("Accept “Facilitate the rounds”, or say why not")).isTrue();
        click("Accept");
        assertThat(carried.carriedBy(team.hana()))
                .singleElement()
                .satisfies(row -> assertThat(row.result()).isEqualTo("Facilitate the rounds"));
    }

    @Test
    void nobodyOffersOneToThemselves() {
        var team = cast.team();
        open("responsibilities", team.theo());
        var to = $(Select.class).withCaption("To whom").single();
        assertThat(to.getListDataView().getItems().toList()).hasSize(2).doesNotContain(team.theo());
    }

    @SuppressWarnings("unchecked")
    private void choose(String label, Object value) {
        ((Select<Object>) $(Select.class).withCaption(label).single()).setValue(value);
    }
}
