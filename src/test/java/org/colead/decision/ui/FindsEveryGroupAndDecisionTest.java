package org.colead.decision.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import java.util.stream.IntStream;
import org.colead.decision.RegisterCast;
import org.colead.group.GroupCast;
import org.colead.group.page.ChooseGroup;
import org.colead.kernel.Slice;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class FindsEveryGroupAndDecisionTest extends DecisionScreens {

    @Autowired RegisterCast cast;
    @Autowired GroupCast groups;

    @Test
    void theFilterFindsAGroupHoweverManyThereAre() {
        var school = people.school("Marlow River", "Theo Brandt", "Hana Okafor");
        var theo = school.person("Theo Brandt");
        IntStream.rangeClosed(0, Slice.SIZE)
                .forEach(n -> groups.bare("Alder team " + n, school.unit(), theo));
        var last = groups.bare("Zinnia team", school.unit(), theo);

        open("decisions?group=" + last, theo);

        var choose = $(ChooseGroup.class).single();
        assertThat(choose.getValue().name()).isEqualTo("Zinnia team");
    }

    @Test
    void aGroupSaysThatItsPageShowsTheNewestAndWhereAllAre() {
        var team = cast.team();
        IntStream.rangeClosed(1, 11)
                .forEach(n -> {
                    var draft = cast.draft(team, "Matter " + n, cast.today().plusDays(30));
                    cast.opened(draft, team);
                });

        open("groups/" + team.group(), team.lena());

        var words = "These are the newest 10. See all 11 decisions of this group";
        assertThat(said()).contains(words);
        assertThat($(Anchor.class).all())
                .filteredOn(link -> link.getText().equals(words))
                .singleElement()
                .satisfies(link ->
                        assertThat(link.getHref()).isEqualTo("decisions?group=" + team.group()));
    }
}
