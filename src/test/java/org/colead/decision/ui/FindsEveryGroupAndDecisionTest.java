package org.colead.decision.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.internal.MockVaadin;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.data.provider.Query;
import java.util.List;
import java.util.stream.IntStream;
import org.colead.decision.DecisionId;
import org.colead.decision.RegisterCast;
import org.colead.decision.RegisterCast.Team;
import org.colead.group.GroupCast;
import org.colead.group.page.ChooseGroup;
import org.colead.kernel.PersonId;
import org.colead.kernel.Slice;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest
class FindsEveryGroupAndDecisionTest extends DecisionScreens {

    @Autowired RegisterCast cast;
    @Autowired GroupCast groups;
    @Autowired JdbcClient jdbc;

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
    void theFilterFindsAGoalHoweverManyThereAre() {
        var team = cast.team();
        IntStream.rangeClosed(0, 60).forEach(n -> serving("Alder goal %02d".formatted(n), team));
        var last = serving("Zinnia goal", team);
        open("decisions", team.theo());

        var goal = $(ChooseGoal.class).single();
        assertThat(goal.getDataProvider().size(new Query<>())).isEqualTo(62);
        assertThat(goal.getDataProvider().fetch(new Query<>(50, 50, List.of(), null, null)))
                .hasSize(12)
                .endsWith("Zinnia goal");
        test(goal).setFilter("innia");
        test(goal).selectItem("Zinnia goal");
        MockVaadin.clientRoundtrip();
        assertThat(shows("1 decision.")).isTrue();
        assertThat($(Anchor.class).all())
                .anyMatch(link -> link.getHref().equals("decisions/" + last));
    }

    @Test
    void theFilterFindsAnAuthorHoweverManyThereAre() {
        var team = cast.team();
        var draft = cast.draft(team, "Lesson study", cast.today().plusDays(30));
        cast.draft(team, "Homework club", cast.today().plusDays(30));
        IntStream.rangeClosed(1, 61).forEach(n -> writing(draft, n, "Alder %02d".formatted(n)));
        var last = writing(draft, 62, "Zora Zinnia");
        open("decisions", team.theo());

        var person = $(ChooseAuthor.class).single();
        assertThat(person.getDataProvider().size(new Query<>())).isEqualTo(63);
        test(person).setFilter("zora");
        test(person).selectItem("Zora Zinnia");
        MockVaadin.clientRoundtrip();
        assertThat(shows("1 decision.")).isTrue();
        open("decisions?person=" + last, team.theo());
        assertThat($(ChooseAuthor.class).single().getValue().name()).isEqualTo("Zora Zinnia");
    }

    private DecisionId serving(String goal, Team team) {
        var draft = cast.draft(team, goal, cast.today().plusDays(30));
        jdbc.sql("update decision set goal = ? where id = ?")
                .params(goal, draft.toString())
                .update();
        return draft;
    }

    private PersonId writing(DecisionId draft, int position, String name) {
        var id = PersonId.next();
        jdbc.sql(
                        "insert into person (id, version, name, email, title, joined_at)"
                                + " values (?, 0, ?, ?, '', utc_timestamp(6))")
                .params(id.toString(), name, id + "@example.org")
                .update();
        jdbc.sql(
                        "insert into decision_author (decision_id, position, person_id, accepted_at)"
                                + " values (?, ?, ?, utc_timestamp(6))")
                .params(draft.toString(), position, id.toString())
                .update();
        return id;
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
