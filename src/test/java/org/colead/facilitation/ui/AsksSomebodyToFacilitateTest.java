package org.colead.facilitation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import org.colead.decision.RegisterCast;
import org.colead.decision.Stage;
import org.colead.deliberation.RoundsCast;
import org.colead.facilitation.FacilitationCast;
import org.colead.facilitation.Pace;
import org.colead.group.GroupCast;
import org.colead.kernel.PersonId;
import org.colead.people.Cast;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class AsksSomebodyToFacilitateTest extends SpringBrowserlessTest {

    @Autowired Cast cast;
    @Autowired GroupCast groups;
    @Autowired RegisterCast teams;
    @Autowired RoundsCast rounds;
    @Autowired FacilitationCast facilitation;
    @Autowired Pace pace;

    @Test
    void theDecisionSaysThatNobodyDoesAndLeadsToWhereItIsEntrusted() {
        var it = rounds.at(Stage.REACTING);
        open("decisions/" + it.decision(), it.theo());
        assertThat(shows("Nobody yet")).isTrue();
        assertThat(shows("sees who was not heard yet")).isTrue();

        var way = $(Anchor.class).withText("Ask somebody to facilitate").single().getHref();
        assertThat(way).endsWith("#entrust");
        open(way.replace("#entrust", ""), it.theo());

        assertThat($(Select.class).withCaption("Group").single().getValue()).isEqualTo(it.group());
        assertThat($(Select.class).withCaption("What it lets its holder do").single().getValue())
                .hasToString("FACILITATES");
    }

    @Test
    void whoeverIsNoMemberIsToldWhoCan() {
        var it = rounds.at(Stage.REACTING);
        open("decisions/" + it.decision(), it.lena());

        assertThat(shows("A member of the group asks another to do it.")).isTrue();
        assertThat(shows("Ask somebody to facilitate")).isFalse();
    }

    @Test
    void aGroupThatBeginsIsToldBeforeItsFirstRoundAndNoLongerOnceSomebodyDoes() {
        var team = teams.team();
        pace.begin(team.group(), team.theo());
        open("groups/" + team.group(), team.hana());
        assertThat(shows("Nobody facilitates yet.")).isTrue();
        assertThat(shows("Ask somebody to facilitate")).isTrue();

        facilitation.facilitates(team.hana(), team.group(), team.theo());

        open("groups/" + team.group(), team.hana());
        assertThat(shows("Nobody facilitates yet.")).isFalse();
    }

    @Test
    void whoeverIsAloneInTheGroupInvitesSomebodyFirst() {
        var school = cast.school("Cedar Hollow", "Theo Brandt");
        var theo = school.person("Theo Brandt");
        var alone = groups.bare("Garden circle", school.unit(), theo);
        pace.begin(alone, theo);

        open("groups/" + alone, theo);

        assertThat(shows("Invite somebody first: one asks another.")).isTrue();
    }

    private void open(String path, PersonId who) {
        cast.signIn(who);
        UI.getCurrent().navigate("groups");
        var parts = path.split("\\?");
        var query =
                parts.length > 1 ? QueryParameters.fromString(parts[1]) : QueryParameters.empty();
        UI.getCurrent().navigate(parts[0], query);
    }

    private boolean shows(String words) {
        return getCurrentView().getElement().getTextRecursively().contains(words);
    }
}
