package org.colead.conflict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.colead.conflict.ConflictEvent.ConflictOpened;
import org.colead.conflict.Due.What;
import org.colead.group.GroupId;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConflictCaseTest {

    private static final Instant NOW = Instant.parse("2026-09-14T08:00:00Z");
    private static final Sealed WORDS = new Sealed("sealed");

    private final PersonId hana = PersonId.next();
    private final PersonId wes = PersonId.next();
    private final ConflictCase it = opened();

    @Test
    void theNextStepOpensOnlyWhenTheOneWhoSpokeSaysThatIsWhatIMeant() {
        it.takePart(wes, NOW);
        it.paraphrase(WORDS, wes, NOW);
        assertThat(it.stage()).isEqualTo(ConflictStage.FIRST);

        it.notQuite(WORDS, hana, NOW);
        assertThat(it.due()).isEqualTo(Due.of(What.PARAPHRASE, wes));

        it.paraphrase(WORDS, wes, NOW);
        it.confirm(hana, NOW);
        assertThat(it.stage()).isEqualTo(ConflictStage.SECOND);
        assertThat(it.due()).isEqualTo(Due.of(What.STATE, wes));
    }

    @Test
    void bothAreHeardBeforeAnythingIsAgreed() {
        assertThatThrownBy(() -> it.propose(WORDS, hana, NOW))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("First hear each other out");

        bothHeard();
        it.propose(WORDS, hana, NOW);
        it.propose(WORDS, wes, NOW);
        it.agree(hana, NOW);

        assertThat(it.stage()).isEqualTo(ConflictStage.SETTLED);
    }

    @Test
    void nobodyAgreesToTheirOwnProposal() {
        bothHeard();
        it.propose(WORDS, hana, NOW);

        assertThatThrownBy(() -> it.agree(hana, NOW)).isInstanceOf(Refusal.class);
    }

    @Test
    void whoeverListensCannotConfirmInPlaceOfTheOneWhoSpoke() {
        it.takePart(wes, NOW);
        it.paraphrase(WORDS, wes, NOW);

        assertThatThrownBy(() -> it.confirm(wes, NOW)).hasMessageContaining("not your turn");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6})
    void somebodyElseCannotDoAnything(int verb) {
        var stranger = PersonId.next();
        List<Consumer<ConflictCase>> verbs =
                List.of(
                        c -> c.takePart(stranger, NOW),
                        c -> c.paraphrase(WORDS, stranger, NOW),
                        c -> c.confirm(stranger, NOW),
                        c -> c.propose(WORDS, stranger, NOW),
                        c -> c.leave(WORDS, stranger, NOW),
                        c -> c.makePrivate(stranger, NOW),
                        c -> c.mediate(WORDS, stranger, NOW));

        assertThatThrownBy(() -> verbs.get(verb).accept(it)).isInstanceOf(Refusal.class);
    }

    @Test
    void whatAMediatorSaysTakesNobodysTurn() {
        var mediator = PersonId.next();
        it.takePart(wes, NOW);
        it.mediatedBy(
                Mediation.named(mediator, hana).agree().accept(),
                new ConflictEvent.MediatorAccepted(it.getId(), NOW));

        it.mediate(WORDS, mediator, NOW);

        assertThat(it.due()).isEqualTo(Due.of(What.PARAPHRASE, wes));
    }

    @Test
    void declinesWithAReasonAndItIsOver() {
        it.leave(WORDS, wes, NOW);

        assertThat(it.hearing().turns().getLast().kind()).isEqualTo(TurnKind.DECLINED);
        assertThatThrownBy(() -> it.takePart(wes, NOW)).isInstanceOf(Refusal.class);
    }

    @Test
    void whatWasClosedToTheGroupIsNeverOpenedAgain() {
        it.makePrivate(wes, NOW);
        it.makePrivate(hana, NOW);

        assertThat(it.kind()).isEqualTo(ConflictKind.RELATIONSHIP);
    }

    @Test
    void onlyWhoWasAskedLetsTheGroupReadAlong() {
        assertThatThrownBy(() -> it.letGroupReadAlong(wes, NOW))
                .hasMessageContaining("Nobody else is to read along");
        var words =
                new NewConflict(
                        ConflictKind.VALUES, wes, Optional.of(GroupId.next()), "Lunch", "Fair?");
        var open = ConflictCase.open(words, WORDS, WORDS, hana, NOW);
        assertThat(open.group()).map(ReadingGroup::agreed).contains(false);

        assertThatThrownBy(() -> open.letGroupReadAlong(hana, NOW)).isInstanceOf(Refusal.class);
        open.letGroupReadAlong(wes, NOW);

        assertThat(open.group()).map(ReadingGroup::agreed).contains(true);
        open.makePrivate(hana, NOW);
        assertThat(open.group()).isEmpty();
    }

    @Test
    void theRecordLearnsNeitherWhoNorWhat() {
        var event = new ConflictOpened(it.getId(), it.about().digest(), NOW);

        assertThat(event.actor()).isEqualTo(PersonId.NOT_SHOWN);
        assertThat(event.toString()).doesNotContain(hana.toString()).doesNotContain(wes.toString());
    }

    @Test
    void noEventHasAPlaceForANameOrAWordWhereverItIsKept() {
        assertThat(ConflictEvent.class.getPermittedSubclasses())
                .hasSizeGreaterThan(5)
                .flatExtracting(event -> List.of(event.getRecordComponents()))
                .extracting(part -> ((RecordComponent) part).getType().getSimpleName())
                .containsOnly("ConflictId", "int", "ConflictStage", "Digest", "Instant");
    }

    private void bothHeard() {
        it.takePart(wes, NOW);
        it.paraphrase(WORDS, wes, NOW);
        it.confirm(hana, NOW);
        it.state(WORDS, wes, NOW);
        it.paraphrase(WORDS, hana, NOW);
        it.confirm(wes, NOW);
    }

    private ConflictCase opened() {
        var words =
                new NewConflict(ConflictKind.OPINION, wes, Optional.empty(), "Lunch duty", "Fair?");
        return ConflictCase.open(words, WORDS, WORDS, hana, NOW);
    }
}
