package org.colead.challenge.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.internal.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import org.colead.challenge.ChallengeDesk;
import org.colead.challenge.ChallengeState;
import org.colead.group.GroupCast;
import org.colead.group.GroupId;
import org.colead.kernel.PersonId;
import org.colead.people.Cast;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class PostsAChallengeTest extends SpringBrowserlessTest {

    @Autowired Cast cast;
    @Autowired GroupCast groupCast;
    @Autowired ChallengeDesk desk;

    PersonId wes;
    PersonId theo;
    GroupId team;

    @BeforeEach
    void aSchool() {
        var school = cast.school("Cedar Hollow", "Wes Tolliver", "Theo Brandt");
        wes = school.person("Wes Tolliver");
        theo = school.person("Theo Brandt");
        team = groupCast.group("Team", school.unit(), theo);
    }

    @Test
    void tellsWhatIsHardAndTheGroupTakesItUpAndBeginsADecision() {
        open("challenges/new?group=" + team, wes);
        line("In a few words", "Lunch duty");
        type("What is hard", "Three of us for 120 children.");
        line("Since when", "May");
        line("Who feels it", "Paraprofessionals");
        click("Post it");
        assertThat(shows("Three of us for 120 children.")).isTrue();
        assertThat(shows("Why can’t I answer it?")).isTrue();

        open("challenges/" + posted(), theo);
        way(0);
        type("Your answer to Wes Tolliver", "We look at it on Tuesday.");
        click("Give this answer");
        assertThat(shows("We look at it on Tuesday.")).isTrue();
        line("The question, in one sentence", "Shall lunch duty rotate?");
        click("Begin the draft");

        assertThat(shows("Shall lunch duty rotate?")).isTrue();
        assertThat(shows("Comes from")).isTrue();
    }

    @Test
    void whatIsMissingIsNamedAndWhatWasTypedStays() {
        open("challenges/new?group=" + team, wes);
        type("What is hard", "Three of us for 120 children.");
        click("Post it");

        assertThat(shows("“In a few words” is empty.")).isTrue();
        assertThat($(TextArea.class).withCaption("What is hard").single().getValue())
                .isEqualTo("Three of us for 120 children.");
    }

    @Test
    void declinesOneWithAReasonThatAllCanRead() {
        tells();
        open("challenges/" + posted(), theo);
        way(1);
        click("Give this answer");
        assertThat(shows("“Your reason” is empty.")).isTrue();
        type("Your answer to Wes Tolliver", "The district decides that.");
        click("Give this answer");

        open("challenges", wes);
        assertThat(shows("Declined")).isTrue();
    }

    @Test
    void feelsItToo() {
        tells();
        open("challenges/" + posted(), theo);
        click("I feel this too");

        assertThat(shows("2 people say so")).isTrue();
    }

    @Test
    void aGroupsPageShowsWhatWaits() {
        tells();

        open("groups/" + team, theo);

        assertThat(shows("Lunch duty")).isTrue();
    }

    private void tells() {
        open("challenges/new?group=" + team, wes);
        line("In a few words", "Lunch duty");
        type("What is hard", "Three of us.");
        line("Since when", "May");
        line("Who feels it", "Paras");
        click("Post it");
    }

    private Object posted() {
        return desk.all(Optional.of(team), Optional.empty(), wes).rows().stream()
                .filter(row -> row.state() == ChallengeState.OPEN)
                .findFirst()
                .orElseThrow()
                .id();
    }

    private void open(String path, PersonId who) {
        cast.signIn(who);
        UI.getCurrent().navigate("groups");
        navigateTo(path);
    }

    private static void navigateTo(String path) {
        var parts = path.split("\\?");
        var query =
                parts.length > 1
                        ? com.vaadin.flow.router.QueryParameters.fromString(parts[1])
                        : com.vaadin.flow.router.QueryParameters.empty();
        UI.getCurrent().navigate(parts[0], query);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private void way(int index) {
        RadioButtonGroup ways = $(RadioButtonGroup.class).single();
        ways.setValue(ways.getListDataView().getItem(index));
    }

    private void line(String label, String words) {
        test($(TextField.class).withCaption(label).single()).setValue(words);
    }

    private void type(String label, String words) {
        test($(TextArea.class).withCaption(label).single()).setValue(words);
    }

    private void click(String verb) {
        test($(Button.class).withText(verb).single()).click();
        MockVaadin.clientRoundtrip();
        roundTrip();
    }

    private boolean shows(String words) {
        return getCurrentView().getElement().getTextRecursively().contains(words);
    }
}
