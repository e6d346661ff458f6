package org.colead.conflict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Optional;
import org.colead.kernel.CommandKey;
import org.colead.kernel.PersonId;
import org.colead.people.Cast;
import org.colead.platform.Needs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/// One of the two names a mediator: the other is asked, and nobody else learns of it.
@SpringBootTest
class LearnsOfANamedMediatorTest {

    @Autowired Cast cast;
    @Autowired Conflicts conflicts;
    @Autowired Mediations mediations;
    @Autowired ConflictDesk desk;
    @Autowired Needs needs;
    @Autowired JdbcClient jdbc;

    PersonId hana;
    PersonId wes;
    PersonId theo;
    PersonId lorraine;

    @BeforeEach
    void aSchool() {
        var school =
                cast.school(
                        "Cedar Hollow", "Hana Okafor", "Wes Tolliver", "Theo Brandt", "Lorraine P");
        hana = school.person("Hana Okafor");
        wes = school.person("Wes Tolliver");
        theo = school.person("Theo Brandt");
        lorraine = cast.keepsAccounts(school.person("Lorraine P"));
    }

    @Test
    void theOtherIsToldOfTheMediatorWhoIsNamedAndNobodyElseLearnsOfIt() {
        var id = opened();
        conflicts.takePart(id, false, wes);
        conflicts.paraphrase(id, "You felt mocked.", 1, wes);
        assertThat(desk.waitsFor(id)).containsExactly(hana);

        mediations.name(id, theo, hana);

        assertThat(desk.waitsFor(id)).containsExactlyInAnyOrder(hana, wes);
        assertThat(needs.of(wes, id.value()))
                .singleElement()
                .extracting(need -> need.why().toString())
                .isEqualTo(
                        "Hana Okafor names Theo Brandt to mediate, who learns of it once you agree.");
        await().until(() -> toldOfNaming(id), List.of(wes.toString())::equals);
        assertThat(needs.of(theo, id.value())).isEmpty();
        assertThat(needs.of(lorraine, id.value())).isEmpty();
        assertThat(told(id)).doesNotContain(theo.toString(), lorraine.toString());

        mediations.agree(id, theo, wes);

        assertThat(needs.of(wes, id.value())).isEmpty();
        assertThat(needs.of(theo, id.value())).hasSize(1);
        await().until(() -> told(id).contains(theo.toString()));
        assertThat(toldOfNaming(id)).containsExactly(wes.toString());
    }

    @Test
    void nobodyIsAskedToAgreeOnceTheyGoOnWithoutOrTheCaseIsOver() {
        var id = opened();
        conflicts.takePart(id, false, wes);
        mediations.name(id, theo, wes);
        assertThat(desk.agreementDue(id)).contains(hana);
        mediations.end(id, hana);
        assertThat(desk.agreementDue(id)).isEmpty();
        assertThat(needs.of(hana, id.value())).isEmpty();

        mediations.name(id, lorraine, wes);
        conflicts.leave(id, "We talked at lunch.", wes);

        assertThat(desk.waitsFor(id)).isEmpty();
        assertThat(needs.of(hana, id.value())).isEmpty();
    }

    private ConflictId opened() {
        var words =
                new NewConflict(
                        ConflictKind.RELATIONSHIP, wes, Optional.empty(), "Us", "You laughed.");
        return conflicts.open(words, CommandKey.next(), hana);
    }

    private List<String> told(ConflictId id) {
        return jdbc.sql("select person_id from inbox_item where href like ?")
                .param("%" + id + "%")
                .query(String.class)
                .list();
    }

    private List<String> toldOfNaming(ConflictId id) {
        return jdbc.sql(
                        "select person_id from inbox_item where href like ?"
                                + " and title = 'Somebody waits for your yes or no'")
                .param("%" + id + "%")
                .query(String.class)
                .list();
    }
}
