package org.colead.conflict.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.colead.conflict.ConflictDetails.Mediator;
import org.colead.conflict.ConflictId;
import org.colead.conflict.ConflictStage;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class FindsAMediatorTest extends ConflictScreens {

    @Test
    void oneNamesAndTheOtherAgrees() {
        var id = opened();
        open("conflicts/" + id, hana);
        choose(theo);
        click("Name them");
        assertThat(shows("Named by Hana Okafor. They learn of it once the other agrees.")).isTrue();
        assertThat(offers("Agree to Theo Brandt")).isFalse();

        open("conflicts/" + id, wes);
        click("Agree to Theo Brandt");

        assertThat(shows("You both agreed. They have not answered yet.")).isTrue();
        assertThat(desk.asked(theo)).hasSize(1);
    }

    @Test
    void whoeverIsPartOfItCannotBeNamed() {
        var id = opened();
        open("conflicts/" + id, hana);
        choose(wes);
        click("Name them");

        assertThat(shows("Choose somebody who is not part of it.")).isTrue();
    }

    @Test
    void eitherGoesOnWithoutThem() {
        var id = opened();
        mediated(id);
        open("conflicts/" + id, wes);
        click("Without Theo Brandt");

        assertThat(shows("Ask for a mediator")).isTrue();
        assertThat(desk.details(id, hana).mediator()).isEmpty();
        open("conflicts/" + id, theo);
        assertThat(shows("There is no such case, or you may not read it.")).isTrue();
    }

    @Test
    void theMediatorSaysSomethingToBothAndTakesNobodysTurn() {
        var id = opened();
        mediated(id);
        open("conflicts/" + id, theo);
        assertThat(shows("You mediate")).isTrue();
        type("What you say to both", "What did each of you hear?");
        click("Say this to both");

        open("conflicts/" + id, hana);
        assertThat(shows("What did each of you hear?")).isTrue();
        assertThat(shows("It is Wes Tolliver’s turn")).isTrue();
    }

    @Test
    void theMediatorLaysItDownAndReadsNoMore() {
        var id = opened();
        mediated(id);
        open("conflicts/" + id, theo);
        click("Lay it down");
        click("Lay it down");

        assertThat(desk.details(id, hana).mediator()).isEmpty();
        open("conflicts/" + id, theo);
        assertThat(shows("I was not asked.")).isFalse();
    }

    @Test
    void whoeverIsAskedSaysThatTheyCannot() {
        var id = opened();
        mediations.name(id, theo, hana);
        mediations.agree(id, theo, wes);
        open("conflicts/" + id, theo);
        click("I cannot");

        assertThat(desk.details(id, hana).mediator()).map(Mediator::accepted).isEmpty();
    }

    @Test
    void oneEndsItWithAReasonThatTheOtherReads() {
        var id = opened();
        open("conflicts/" + id, hana);
        click("End it");
        assertThat(shows("“Your reason” is empty.")).isTrue();
        type("Why you end it", "We talked it over at lunch.");
        click("End it");

        open("conflicts/" + id, wes);
        assertThat(shows("We talked it over at lunch.")).isTrue();
        assertThat(shows("This case is over.")).isTrue();
        assertThat(desk.details(id, wes).stage()).isEqualTo(ConflictStage.LEFT);
    }

    private void mediated(ConflictId id) {
        mediations.name(id, theo, hana);
        mediations.agree(id, theo, wes);
        mediations.accept(id, theo);
    }
}
