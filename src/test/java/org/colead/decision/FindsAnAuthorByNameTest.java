package org.colead.decision;

import static org.assertj.core.api.Assertions.assertThat;

import org.colead.people.Cast;
import org.colead.people.NamedPerson;
import org.colead.platform.CountedStatements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/// Authors of what one may read, while somebody types a name.
@SpringBootTest
class FindsAnAuthorByNameTest {

    @Autowired RegisterChoices choices;
    @Autowired RegisterCast cast;
    @Autowired Cast people;

    RegisterCast.Team team;

    @BeforeEach
    void theoWroteSomething() {
        team = cast.team();
        cast.published(team, "Art on Fridays", Outcome.ADOPTED, 3);
    }

    @Test
    void byAPartOfTheirNameInTheOrderOfNames() {
        assertThat(choices.authors("theo", 0, 10, team.hana()))
                .extracting(NamedPerson::id)
                .containsExactly(team.theo());
        assertThat(choices.countAuthors("theo", team.hana())).isOne();
        assertThat(choices.authors("theo", 1, 10, team.hana())).isEmpty();
        assertThat(choices.authors("%", 0, 10, team.hana())).isEmpty();
        assertThat(choices.authors("hana", 0, 10, team.hana())).isEmpty();
    }

    @Test
    void butOfNothingThatTheyMayNotRead() {
        var elsewhere = people.school("Elsewhere", "Noor Aziz").person("Noor Aziz");
        assertThat(choices.authors("", 0, 10, elsewhere)).isEmpty();
        assertThat(choices.countAuthors("", elsewhere)).isZero();
    }

    /// However many wrote what they may read.
    @Test
    void readingNoMoreOfThemThanAreShown() {
        var asked =
                CountedStatements.of(() -> choices.authors("theo", 0, 10, team.hana())).stream()
                        .filter(statement -> statement.contains("decision_author a"))
                        .toList();
        assertThat(asked).singleElement().asString().contains("p.name like", " limit ");
    }
}
