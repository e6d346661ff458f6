package org.colead.brief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.colead.calendar.OrganisationCalendar;
import org.colead.decision.DecisionRegister;
import org.colead.decision.Stage;
import org.colead.deliberation.RoundsCast;
import org.colead.kernel.CommandKey;
import org.colead.kernel.Condition;
import org.colead.kernel.Overtaken;
import org.colead.kernel.Refusal;
import org.colead.people.Cast;
import org.colead.people.People;
import org.colead.platform.StoryClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class BriefDeskTest {

    @Autowired BriefCast briefs;
    @Autowired RoundsCast rounds;
    @Autowired BriefDesk desk;
    @Autowired BriefReading reading;
    @Autowired Readership readership;
    @Autowired BriefLetters letters;
    @Autowired DecisionRegister register;
    @Autowired Cast cast;
    @Autowired People people;
    @Autowired StoryClock clock;
    @Autowired OrganisationCalendar calendar;

    @Test
    void refusesToPublishWithEveryGapNamed() {
        var scene = briefs.decided();
        assertThatThrownBy(() -> desk.publish(scene.decision(), scene.theo()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("what was decided")
                .hasMessageContaining("what changes, and when")
                .hasMessageContaining("says why")
                .hasMessageContaining("what was considered")
                .hasMessageContaining("who carries which step");
        assertThat(register.core(scene.decision()).stage()).isEqualTo(Stage.DECIDED);
        assertThat(desk.published(scene.decision())).isEmpty();
    }

    @Test
    void readersAreAnsweredWithinTenSchoolDaysWithoutDaysOff() {
        var scene = briefs.complete(BriefCast.COMPLETE);
        var keeper = cast.keepsAccounts(scene.theo());
        var due = calendar.schoolDaysFromNow(10);
        var off = calendar.name(due, due, "A day off", CommandKey.next(), keeper);
        try {
            var brief = desk.publish(scene.decision(), scene.theo());

            assertThat(reading.page(brief, scene.theo()).answerBy()).isAfter(due);
        } finally {
            calendar.takeBack(off, keeper);
        }
    }

    static Stream<Arguments> gaps() {
        var all = BriefCast.COMPLETE;
        return Stream.of(
                Arguments.of(
                        new BriefText(
                                " ", all.changes(), all.why(), all.figure(), all.considered()),
                        "what was decided"),
                Arguments.of(
                        new BriefText(
                                all.decided(),
                                List.of(),
                                all.why(),
                                all.figure(),
                                all.considered()),
                        "what changes, and when"),
                Arguments.of(
                        new BriefText(
                                all.decided(), all.changes(), "", all.figure(), all.considered()),
                        "says why"),
                Arguments.of(
                        new BriefText(all.decided(), all.changes(), all.why(), all.figure(), ""),
                        "what was considered"),
                Arguments.of(
                        new BriefText(
                                all.decided(),
                                all.changes(),
                                words(400),
                                all.figure(),
                                all.considered()),
                        "of at most 400 words"));
    }

    @ParameterizedTest
    @MethodSource("gaps")
    void namesTheOnePartThatIsMissing(BriefText text, String gap) {
        var scene = briefs.complete(text);
        var missing =
                register.details(scene.decision(), scene.theo()).conditions().stream()
                        .filter(condition -> !condition.met())
                        .map(Condition::text)
                        .toList();
        assertThat(missing).singleElement().asString().contains(gap);
        assertThatThrownBy(() -> desk.publish(scene.decision(), scene.theo()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(gap);
    }

    @Test
    void waitsUntilAuthorsOfConcernsHadTimeToCorrectTheirs() {
        var scene = briefs.complete(BriefCast.COMPLETE);
        var early = register.core(scene.decision()).stageSince().plus(Duration.ofHours(47));
        clock.at(
                early,
                () ->
                        assertThatThrownBy(() -> desk.publish(scene.decision(), scene.theo()))
                                .isInstanceOf(Refusal.class)
                                .hasMessageContaining("48 hours to correct"));
        assertThat(desk.publish(scene.decision(), scene.theo())).isNotNull();
    }

    @Test
    void isPublishedOnceAndNeverChanged() {
        var brief = briefs.published();
        var theo = brief.scene().theo();
        assertThat(register.core(brief.decision()).stage()).isEqualTo(Stage.PUBLISHED);
        assertThat(desk.published(brief.decision())).contains(brief.id());
        assertThatThrownBy(() -> desk.publish(brief.decision(), theo))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("You cannot publish the brief now");
        assertThatThrownBy(() -> desk.write(brief.decision(), BriefText.EMPTY, 1, theo))
                .isInstanceOf(Refusal.class);
        assertThat(reading.page(brief.id(), theo).text()).isEqualTo(BriefCast.COMPLETE);
    }

    @Test
    void aPublishedBriefRefusesToBeChanged() {
        var scene = rounds.at(Stage.CONCERNS);
        var brief = new Brief(scene.decision());
        brief.write(BriefCast.COMPLETE, scene.theo(), clock.instant());
        var answer = new AnswerTime(10, java.time.LocalDate.of(2026, 10, 5));
        brief.publish(List.of(), 5, answer, scene.theo(), clock.instant());
        assertThatThrownBy(() -> brief.write(BriefText.EMPTY, scene.theo(), clock.instant()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("a published brief is not changed");
        assertThatThrownBy(() -> brief.publish(List.of(), 5, answer, scene.theo(), clock.instant()))
                .isInstanceOf(Refusal.class);
        assertThat(brief.text()).isEqualTo(BriefCast.COMPLETE);
    }

    @Test
    void freezesItsAudience() {
        var brief = briefs.published();
        var later = cast.join("Nora Vance", people.unitsOf(brief.scene().theo()).getFirst());
        assertThat(letters.readers(brief.id()))
                .containsExactlyInAnyOrderElementsOf(brief.staff())
                .doesNotContain(later);
        assertThat(reading.page(brief.id(), later).readers()).isEqualTo(5);
        assertThatThrownBy(() -> readership.acknowledge(brief.id(), later))
                .isInstanceOf(Refusal.class);
        assertThat(reading.page(brief.id(), later).acknowledged()).isZero();
    }

    @Test
    void statesTheConcernsAsTheyStoodWhenItWasPublished() {
        var brief = briefs.published();
        assertThat(reading.page(brief.id(), brief.scene().lena()).concerns())
                .extracting(BriefPage.ConcernShown::words)
                .containsExactly(
                        "Lunch duty falls to two of us.", "Another program would do more.");
    }

    @Test
    void theSecondToSaveIsShownTheFirstsWords() {
        var scene = briefs.decided();
        var theirs = desk.draft(scene.decision(), scene.marisol());
        var mine = desk.draft(scene.decision(), scene.theo());
        var first =
                desk.write(scene.decision(), decided("Five hours."), mine.number(), scene.theo());
        assertThatThrownBy(() ->
                        desk.write(
                                scene.decision(),
                                decided("Four hours."),
                                theirs.number(),
                                scene.marisol()))
                .isInstanceOfSatisfying(
                        Overtaken.class,
                        overtaken -> assertThat(overtaken.theirWords()).contains("Five hours."));

        desk.write(scene.decision(), decided("Five hours, all."), first.number(), scene.theo());
        assertThatThrownBy(() ->
                        desk.write(
                                scene.decision(),
                                decided("Four hours."),
                                first.number(),
                                scene.marisol()))
                .isInstanceOf(Overtaken.class);
        assertThat(desk.draft(scene.decision(), scene.theo()).text().decided())
                .isEqualTo("Five hours, all.");
    }

    @Test
    void isWrittenAndPublishedByItsAuthorsAlone() {
        var scene = briefs.complete(BriefCast.COMPLETE);
        for (var other : List.of(scene.wes(), scene.lena(), scene.noor())) {
            assertThatThrownBy(() -> desk.draft(scene.decision(), other))
                    .isInstanceOf(Refusal.class);
            assertThatThrownBy(() -> desk.write(scene.decision(), BriefText.EMPTY, 1, other))
                    .isInstanceOf(Refusal.class);
            assertThatThrownBy(() -> desk.publish(scene.decision(), other))
                    .isInstanceOf(Refusal.class);
        }
    }

    @Test
    void isNotWrittenBeforeTheDecisionIsTaken() {
        var scene = rounds.at(Stage.CONCERNS);
        assertThatThrownBy(() -> desk.write(scene.decision(), BriefCast.COMPLETE, 0, scene.theo()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("You cannot write the brief now");
        assertThatThrownBy(() -> desk.publish(scene.decision(), scene.theo()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("You cannot publish the brief now");
    }

    @Test
    void refusesWordsThatAreTooLongAndKeepsTheDraft() {
        var scene = briefs.complete(BriefCast.COMPLETE);
        var draft = desk.draft(scene.decision(), scene.theo());
        assertThatThrownBy(() ->
                        desk.write(
                                scene.decision(),
                                decided("a".repeat(4001)),
                                draft.number(),
                                scene.theo()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("What was decided");
        assertThat(desk.draft(scene.decision(), scene.theo())).isEqualTo(draft);
    }

    private static BriefText decided(String words) {
        return new BriefText(words, List.of(), "", List.of(), "");
    }

    private static String words(int count) {
        return IntStream.range(0, count).mapToObj(n -> "word").collect(Collectors.joining(" "));
    }
}
