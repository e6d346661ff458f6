package org.colead.decision.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.colead.decision.DecisionService;
import org.colead.decision.Stage;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class AcceptsToBeAnAuthorTest extends DecisionScreens {

    @Autowired DecisionService service;

    @Test
    void whoeverIsAskedReadsTheDraftAndAcceptsInTheBand() {
        var scene = rounds.at(Stage.DRAFTING);
        service.inviteAuthor(scene.decision(), scene.wes(), scene.theo());
        open(scene.decision(), scene.wes());
        assertThat(shows("You were asked to be an author of this proposal.")).isTrue();
        assertThat(offers("Ask")).isFalse();
        click("Accept");

        assertThat(details(scene.decision(), scene.wes()).authors())
                .filteredOn(author -> author.person().equals(scene.wes()))
                .singleElement()
                .satisfies(author -> assertThat(author.accepted()).isPresent());
        assertThat(shows("You were asked to be an author")).isFalse();
        assertThat(offers("Ask")).isTrue();
    }

    @Test
    void whoeverWasNotAskedIsOfferedNothing() {
        var scene = rounds.at(Stage.CLARIFYING);
        open(scene.decision(), scene.wes());
        assertThat(shows("Write with them")).isFalse();
    }
}
