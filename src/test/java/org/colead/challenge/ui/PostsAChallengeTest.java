package org.colead.challenge.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextArea;
import org.colead.group.GroupId;
import org.colead.group.GroupRow;
import org.colead.group.page.ChooseGroup;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class PostsAChallengeTest extends ChallengeScreens {

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
        tells("Lunch duty");
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
        tells("Lunch duty");
        open("challenges/" + posted(), theo);
        click("I feel this too");

        assertThat(shows("2 people say so")).isTrue();
    }

    @Test
    void aGroupsPageShowsWhatWaitsAndHowMany() {
        for (int number = 1; number <= 6; number++) {
            tells("Lunch duty " + number);
        }

        open("groups/" + team, theo);

        assertThat(shows("Lunch duty 5")).isTrue();
        assertThat(shows("Lunch duty 6")).isFalse();
        assertThat(shows("6 wait for an answer")).isTrue();
        var all = $(Anchor.class).withText("All challenges of this group").single().getHref();
        open(all, theo);
        assertThat(shows("Only those put to Team.")).isTrue();
        assertThat(shows("Lunch duty 6")).isTrue();
    }

    @Test
    void findsEveryGroupHoweverManyThereAre() {
        for (int number = 1; number <= 60; number++) {
            groupCast.bare("Circle %02d".formatted(number), unit, theo);
        }

        open("challenges/new", wes);

        var groups = $(ChooseGroup.class).single();
        var all = groups.getLazyDataView().getItems().map(GroupRow::name).toList();
        assertThat(all).contains("Circle 01", "Circle 60", "Team").doesNotHaveDuplicates();
    }

    @Test
    void aGroupThatNobodyKnowsIsNotReplacedByAnother() {
        open("challenges/new?group=" + GroupId.next(), wes);

        assertThat($(ChooseGroup.class).single().getOptionalValue()).isEmpty();
        line("In a few words", "Lunch duty");
        click("Post it");
        assertThat(shows("Choose the group it is put to.")).isTrue();
    }

    @Test
    void aGroupIsChosenBeforehandWhereTheAddressNamesIt() {
        var other = groupCast.bare("Other", unit, theo);

        open("challenges/new?group=" + other, wes);

        assertThat($(ChooseGroup.class).single().required()).isEqualTo(other);
    }
}
