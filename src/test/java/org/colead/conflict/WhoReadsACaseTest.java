package org.colead.conflict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest
class WhoReadsACaseTest {

    /// Wes of the case and of his turn, Hana of hers, Wes of the mediator whom she names, and then
    /// both whose turn and yes it waits for.
    private static final int TOLD = 6;

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
        mediations.agree(id, theo, wes);
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

        assertThatThrownBy(() -> mediations.agree(id, theo, hana)).isInstanceOf(Refusal.class);
    }

    @Test
    void whoeverAgreesAgreesToTheMediatorWhomTheySaw() {
        var id = opened(ConflictKind.RELATIONSHIP);
        mediations.name(id, theo, hana);
        mediations.end(id, hana);
        mediations.name(id, lorraine, hana);

        assertThatThrownBy(() -> mediations.agree(id, theo, wes))
                .hasMessageContaining("Somebody else is named by now");
        assertThatThrownBy(() -> mediations.accept(id, lorraine)).isInstanceOf(Refusal.class);
        refused(id, lorraine);
    }

    @Test
    void aMediatorStopsReadingAlsoOnceTheCaseIsOver() {
        var id = opened(ConflictKind.RELATIONSHIP);
        mediations.name(id, theo, hana);
        mediations.agree(id, theo, wes);
        mediations.accept(id, theo);
        conflicts.leave(id, "Not now.", wes);
        assertThat(desk.details(id, theo).part()).isEqualTo(ConflictDetails.Part.MEDIATOR);

        mediations.layDown(id, theo);
        refused(id, theo);
        assertThatThrownBy(() -> mediations.name(id, lorraine, hana)).isInstanceOf(Refusal.class);
    }

    @Test
    void membersReadAlongOnceBothSaidYesUntilItIsKeptBetweenTheTwo() {
        var id = opened(ConflictKind.OPINION);
        nobodyElseReads(id);
        assertThatThrownBy(() -> conflicts.letGroupReadAlong(id, hana))
                .hasMessageContaining("The other agrees to it");
        conflicts.takePart(id, true, wes);
        assertThat(desk.details(id, theo).part()).isEqualTo(ConflictDetails.Part.READER);
        assertThatThrownBy(() -> conflicts.leave(id, "Enough", theo)).isInstanceOf(Refusal.class);
        refused(id, lorraine);

        conflicts.makePrivate(id, wes);

        nobodyElseReads(id);
    }

    @ParameterizedTest
    @EnumSource(names = {"PHILOSOPHY", "OPINION", "VALUES"})
    void whoeverWasAskedTakesPartWithoutLettingTheGroupReadAndMayStillDoSo(ConflictKind kind) {
        var id = opened(kind);
        conflicts.takePart(id, false, wes);
        nobodyElseReads(id);
        assertThat(desk.details(id, hana).group())
                .contains(new ConflictDetails.Along("Leadership team", false));

        conflicts.letGroupReadAlong(id, wes);

        assertThat(desk.details(id, theo).about()).isEqualTo("Between us");
        assertThat(desk.readableBy(theo, Optional.empty()).rows())
                .extracting(ConflictRow::id)
                .contains(id);
    }

    @Test
    void noGroupIsLetIntoWhatIsBetweenTheTwo() {
        var id = opened(ConflictKind.RELATIONSHIP);

        assertThatThrownBy(() -> conflicts.takePart(id, true, wes))
                .hasMessageContaining("Nobody else is to read along");
        assertThat(desk.details(id, wes).stage()).isEqualTo(ConflictStage.ASKED);
    }

    @Test
    void aGroupReadsAlongOnlyWhereBothBelongToIt() {
        assertThatThrownBy(() -> conflicts.open(with(ConflictKind.VALUES, lorraine), next(), hana))
                .hasMessageContaining("Both of you must be members");
    }

    @Test
    void noTableHoldsAWordOfIt() {
        var id = opened(ConflictKind.RELATIONSHIP);
        conflicts.takePart(id, false, wes);

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
    void neitherMailNorInboxNorWhatIsLeftOfEventsHoldsANameOrAWordOfIt() {
        var id = opened(ConflictKind.RELATIONSHIP);
        conflicts.takePart(id, false, wes);
        conflicts.paraphrase(id, "You felt mocked in class.", 1, wes);
        mediations.name(id, theo, hana);
        await().until(() -> rows("inbox_item", "href", id).toString().contains("yes or no"));
        mediations.agree(id, theo, wes);
        await().until(() -> rows("inbox_item", "href", id).size() == TOLD);

        for (var cells :
                List.of(
                        rows("inbox_item", "href", id),
                        rows("outbox_letter", "link", id),
                        rows("EVENT_PUBLICATION", "serialized_event", id))) {
            assertThat(cells.toString())
                    .doesNotContain("Okafor", "Tolliver", "Brandt")
                    .doesNotContain("Between us", "laughed", "mocked", "class");
        }
        assertThat(rows("EVENT_PUBLICATION", "serialized_event", id).toString())
                .doesNotContain(hana.toString(), wes.toString(), theo.toString());
        assertThat(subjects()).doesNotContain("Okafor", "Tolliver", "Brandt", "Between us");
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
        conflicts.takePart(id, false, wes);
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

    private List<Map<String, Object>> rows(String table, String column, ConflictId id) {
        return jdbc.sql("select * from " + table + " where " + column + " like ?")
                .param("%" + id + "%")
                .query()
                .listOfRows();
    }

    /// Of all letters to the three, sent or not, but invitations.
    private String subjects() {
        return jdbc.sql(
                        "select subject, text from outbox_letter where person_id in (?, ?, ?)"
                                + " and kind not like '%invitation%'")
                .params(hana.toString(), wes.toString(), theo.toString())
                .query()
                .listOfRows()
                .toString();
    }

    private String everyCell(String table, String column, ConflictId id) {
        return jdbc.sql("select * from " + table + " where " + column + " = ?")
                .param(id.toString())
                .query()
                .listOfRows()
                .toString();
    }
}
