package org.colead.challenge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.colead.group.GroupCast;
import org.colead.group.GroupId;
import org.colead.kernel.CommandKey;
import org.colead.kernel.PersonId;
import org.colead.people.Cast;
import org.colead.uikit.FindSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest
class FindsChallengesTest {

    @Autowired Cast cast;
    @Autowired GroupCast groupCast;
    @Autowired Challenges challenges;
    @Autowired ChallengeSearch search;
    @Autowired ChallengeWords words;
    @Autowired JdbcClient jdbc;
    @Autowired List<FindSource> anywhere;

    PersonId wes;
    PersonId theo;
    PersonId noor;
    GroupId team;

    @BeforeEach
    void aSchool() {
        var school = cast.school("Cedar Hollow", "Wes Tolliver", "Theo Brandt", "Hana Okafor");
        wes = school.person("Wes Tolliver");
        theo = school.person("Theo Brandt");
        noor = cast.school("Port Ansel", "Noor Aziz").person("Noor Aziz");
        team = groupCast.group("Team", school.unit(), theo, school.person("Hana Okafor"));
    }

    @Test
    void byWhatWasToldAndByTheAnswerWithThePlaceMarked() {
        var id = posted();
        assertThat(search.find("pangolins", theo, 5))
                .singleElement()
                .satisfies(hit -> {
                    assertThat(hit.id()).isEqualTo(id);
                    assertThat(hit.place().orElseThrow().text()).contains("pangolins");
                });
        assertThat(search.find("lunch du", wes, 5)).extracting(hit -> hit.id()).contains(id);
        assertThat(search.find("armadillos", wes, 5)).isEmpty();

        challenges.take(id, "We ask the armadillos.", theo);

        assertThat(search.find("armadillos", wes, 5)).hasSize(1);
    }

    @Test
    void fromAnywhereByWhoeverMayReadTheGroupAndNobodyElse() {
        var id = posted();

        assertThat(hrefs("pangolins", theo)).containsExactly("challenges/" + id);
        assertThat(hrefs("pangolins", noor)).isEmpty();
        assertThat(search.similar("Pangolins want lunch duty", noor, 5)).isEmpty();
        assertThat(search.similar("Pangolins want lunch duty", wes, 5)).hasSize(1);
        assertThat(hrefs("challeng", noor)).contains("challenges");
    }

    @Test
    void whatWasWithdrawnIsFoundByNobody() {
        var id = posted();
        challenges.withdraw(id, wes);

        assertThat(search.find("pangolins", wes, 5)).isEmpty();
    }

    @Test
    void onesThatWereToldBeforeThereWasASearchAreFoundAfterAStart() {
        var id = posted();
        jdbc.sql("delete from challenge_passage where challenge_id = ?")
                .param(id.toString())
                .update();
        assertThat(search.find("pangolins", wes, 5)).isEmpty();

        words.makeAnew();

        assertThat(search.find("pangolins", wes, 5)).hasSize(1);
    }

    private List<String> hrefs(String sought, PersonId viewer) {
        return anywhere.stream()
                .flatMap(source -> source.find(sought, viewer, 5).stream())
                .map(FindSource.Found::href)
                .toList();
    }

    private ChallengeId posted() {
        var telling =
                Telling.of("Lunch duty", "Three of us and the pangolins.", "May", "Paras", "");
        return challenges.post(team, telling, CommandKey.next(), wes);
    }
}
