package org.colead.responsibility.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.colead.responsibility.AdoptedCast;
import org.colead.responsibility.Carried;
import org.colead.responsibility.Mandate;
import org.colead.responsibility.Responsibilities;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class LearnsAResponsibilityTest extends ResponsibilityScreens {

    @Autowired AdoptedCast cast;
    @Autowired Carried carried;
    @Autowired Responsibilities responsibilities;

    @Test
    void whoeverWouldLikeToLearnSaysSoWithOneClick() {
        var team = cast.team();
        var id = cast.entrusted(team, Mandate.FACILITATES);
        responsibilities.seekUnderstudy(id, team.hana());
        open("responsibilities", team.ruth());
        click("I would like to learn it");

        assertThat(carried.carriedBy(team.hana()))
                .singleElement()
                .satisfies(row ->
                        assertThat(row.learner())
                                .hasValueSatisfying(
                                        who -> assertThat(who.name()).isEqualTo("Ruth Delgado")));
    }
}
