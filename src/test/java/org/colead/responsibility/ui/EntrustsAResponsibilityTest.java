package org.colead.responsibility.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.provider.Query;
import java.util.List;
import org.colead.people.NamedPerson;
import org.colead.people.page.ChooseAmong;
import org.colead.people.page.ChoosePerson;
import org.colead.responsibility.AdoptedCast;
import org.colead.responsibility.Carried;
import org.colead.responsibility.FoundingCast;
import org.colead.responsibility.Mandate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class EntrustsAResponsibilityTest extends ResponsibilityScreens {

    @Autowired AdoptedCast cast;
    @Autowired Carried carried;
    @Autowired FoundingCast founding;

    @Test
    void aMemberOffersAStandingResponsibilityToAnother() {
        var team = cast.team();
        open("responsibilities", team.theo());
        click("Offer it");
        assertThat(shows("Choose what it lets its holder do.")).isTrue();
        choose("What it lets its holder do", Mandate.FACILITATES);
        click("Offer it");
        assertThat(shows("Choose a person first.")).isTrue();
        $(ChooseAmong.class).single().setValue(new NamedPerson(team.hana(), "Hana Okafor"));
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
    @SuppressWarnings("unchecked")
    void theOtherMembersAreFoundByNameAndNobodyOffersOneToThemselves() {
        var team = cast.team();
        open("responsibilities", team.theo());
        var to =
                (DataProvider<NamedPerson, String>) $(ChooseAmong.class).single().getDataProvider();
        assertThat(to.fetch(new Query<>(0, 50, List.of(), null, "")).map(NamedPerson::id))
                .hasSize(2)
                .doesNotContain(team.theo());
        assertThat(to.fetch(new Query<>(0, 50, List.of(), null, "hana")).map(NamedPerson::id))
                .containsExactly(team.hana());
    }

    @Test
    void whatServesAllIsOfferedInTheFoundingGroupAndSaidElsewhere() {
        var team = cast.team();
        open("responsibilities", team.theo());
        assertThat(offered()).containsExactly(Mandate.FACILITATES, Mandate.PUBLISHES);
        assertThat(saysWhose()).isTrue();

        var board = founding.board();
        open("responsibilities", board.gus());
        assertThat(saysWhose()).isFalse();
        choose("What it lets its holder do", Mandate.KEEPS_RECORD);
        var to = $(ChoosePerson.class).withCaption("To whom").single();
        to.setValue(people.row(team.hana()));
        test($(TextField.class).withCaption("Result").first()).setValue("Keep the record");
        click("Offer it");
        assertThat(carried.offeredTo(team.hana())).hasSize(1);
    }

    private boolean saysWhose() {
        return $(Paragraph.class)
                .withCondition(line -> line.getText().contains("its founding group entrusts them"))
                .exists();
    }

    @SuppressWarnings("unchecked")
    private List<Mandate> offered() {
        Select<Mandate> what = $(Select.class).withCaption("What it lets its holder do").single();
        return what.getListDataView().getItems().toList();
    }

    @SuppressWarnings("unchecked")
    private void choose(String label, Object value) {
        ((Select<Object>) $(Select.class).withCaption(label).single()).setValue(value);
    }
}
