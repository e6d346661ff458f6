package org.colead.conflict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.colead.group.GroupCast;
import org.colead.group.GroupId;
import org.colead.kernel.CommandKey;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.colead.people.Cast;
import org.colead.people.Cast.School;
import org.colead.platform.Needs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest
class WhoReadsACaseTest {

    private static final String SECRET = "You laughed when I spoke about my class.";

    @Autowired Cast cast;
    @Autowired GroupCast groupCast;
    @Autowired Conflicts conflicts;
    @Autowired Mediations mediations;
    @Autowired ConflictDesk desk;
    @Autowired Needs needs;
    @Autowired JdbcClient jdbc;

    School school;
    PersonId hana;
    PersonId wes;
    PersonId theo;
    PersonId lorraine;
    GroupId team;

    @BeforeEach
    void aSchool() {
        school =
                cast.school(
                        "Cedar Hollow", "Hana Okafor", "Wes Tolliver", "Theo Brandt", "Lorraine P");
        hana = school.person("Hana Okafor");
        wes = school.person("Wes Tolliver");
        theo = school.person("Theo Brandt");
        lorraine = cast.keepsAccounts(school.person("Lorraine P"));
        team = groupCast.group("Leadership team", school.unit(), hana, wes, theo);
    }

    @Test
    void aRelationshipCaseIsReadByTheTwoAndNobodyElse() {
        var id = opened(ConflictKind.RELATIONSHIP);

        assertThat(desk.details(id, hana).turns().getFirst().words()).isEqualTo(SECRET);
        assertThat(desk.details(id, wes).about()).isEqualTo("Between us");
        nobodyElseReads(id);
    }

    @Test
    void aMediatorReadsOnceBothAgreedAndTheyAcceptedAndNotADayLonger() {
        var id = opened(ConflictKind.RELATIONSHIP);
        mediations.name(id, theo, hana);
        refused(id, theo);
        mediations.agree(id, wes);
        refused(id, theo);
        assertThat(desk.asked(theo)).extracting(Asked::openerName).containsExactly("Hana Okafor");

        mediations.accept(id, theo);
        assertThat(desk.details(id, theo).part()).isEqualTo(ConflictDetails.Part.MEDIATOR);
        mediations.say(id, "What did each of you hear?", theo);

        mediations.end(id, wes);
        refused(id, theo);
        assertThatThrownBy(() -> mediations.say(id, "One more", theo)).isInstanceOf(Refusal.class);
    }

    @Test
    void whoeverNamedAMediatorCannotAgreeAlone() {
        var id = opened(ConflictKind.RELATIONSHIP);
        mediations.name(id, theo, hana);

        assertThatThrownBy(() -> mediations.agree(id, hana)).isInstanceOf(Refusal.class);
    }

    @Test
    void membersReadAlongUntilItIsKeptBetweenTheTwo() {
        var id = opened(ConflictKind.OPINION);
        assertThat(desk.details(id, theo).part()).isEqualTo(ConflictDetails.Part.READER);
        assertThatThrownBy(() -> conflicts.leave(id, "Enough", theo)).isInstanceOf(Refusal.class);
        refused(id, lorraine);

        conflicts.makePrivate(id, wes);

        nobodyElseReads(id);
    }

    @Test
    void aGroupReadsAlongOnlyWhereBothBelongToIt() {
        assertThatThrownBy(() -> conflicts.open(with(ConflictKind.VALUES, lorraine), next(), hana))
                .hasMessageContaining("Both of you must be members");
    }

    @Test
    void noTableHoldsAWordOfIt() {
        var id = opened(ConflictKind.RELATIONSHIP);
        conflicts.takePart(id, wes);

        assertThat(everyCell("conflict_case", "id", id)).doesNotContain("Between us");
        assertThat(everyCell("conflict_turn", "conflict_id", id)).doesNotContain("laughed");
        assertThat(everyCell("record_entry", "stream", id))
                .isNotEmpty()
                .doesNotContain(hana.toString())
                .doesNotContain(wes.toString());
        var payloads =
                jdbc.sql(
                                "select group_concat(p.payload) from record_payload p join record_entry"
                                        + " e on e.id = p.entry where e.stream = ?")
                        .param(id.toString())
                        .query(String.class)
                        .single();
        assertThat(payloads).doesNotContain(hana.toString()).doesNotContain("laughed");
    }

    @Test
    void theOneWhoseTurnItIsFindsItUnderTodayAndNobodyElseDoes() {
        var id = opened(ConflictKind.RELATIONSHIP);

        assertThat(needs.of(wes, id.value())).hasSize(1);
        assertThat(needs.of(hana, id.value())).isEmpty();
        assertThat(needs.of(theo, id.value())).isEmpty();
    }

    @Test
    void theSameClickTwiceOpensOneCase() {
        var key = next();
        var first = conflicts.open(with(ConflictKind.RELATIONSHIP, wes), key, hana);

        assertThat(conflicts.open(with(ConflictKind.RELATIONSHIP, wes), key, hana))
                .isEqualTo(first);
    }

    @Test
    void wordsWrittenBesideSomethingNewerAreRefusedAndNothingChanges() {
        var id = opened(ConflictKind.OPINION);
        conflicts.takePart(id, wes);
        conflicts.paraphrase(id, "You felt mocked.", 1, wes);

        assertThatThrownBy(() -> conflicts.notQuite(id, "No", 1, hana))
                .hasMessageContaining("Something was said here meanwhile");
        assertThat(desk.details(id, hana).turns()).hasSize(2);
    }

    private void nobodyElseReads(ConflictId id) {
        refused(id, theo);
        refused(id, lorraine);
        assertThat(desk.readableBy(theo, Optional.empty()).rows())
                .extracting(ConflictRow::id)
                .doesNotContain(id);
        assertThat(desk.readableBy(lorraine, Optional.empty()).rows())
                .extracting(ConflictRow::id)
                .doesNotContain(id);
    }

    private void refused(ConflictId id, PersonId person) {
        assertThatThrownBy(() -> desk.details(id, person))
                .hasMessage("There is no such case, or you may not read it.");
    }

    private ConflictId opened(ConflictKind kind) {
        return conflicts.open(with(kind, wes), next(), hana);
    }

    private NewConflict with(ConflictKind kind, PersonId other) {
        return new NewConflict(kind, other, Optional.of(team), "Between us", SECRET);
    }

    private static CommandKey next() {
        return CommandKey.next();
    }

    private String everyCell(String table, String column, ConflictId id) {
        return jdbc.sql("select * from " + table + " where " + column + " = ?")
                .param(id.toString())
                .query()
                .listOfRows()
                .toString();
    }
}
