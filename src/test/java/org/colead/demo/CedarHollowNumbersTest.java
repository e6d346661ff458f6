package org.colead.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.colead.brief.BriefPage;
import org.colead.consensus.Checks;
import org.colead.decision.DecisionRegister;
import org.colead.decision.Outcome;
import org.colead.decision.Stage;
import org.colead.decision.StepsTaken;
import org.colead.deliberation.Contributions;
import org.colead.deliberation.How;
import org.colead.group.EnvelopeService;
import org.colead.group.GroupDirectory;
import org.colead.kernel.Money;
import org.colead.people.People;
import org.colead.people.UnitList;
import org.colead.record.RecordVerification;
import org.colead.uikit.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/// The numbers of DOMAIN.md come out of the demo as it is told on an empty database of its own.
@ExtendWith(OutputCaptureExtension.class)
class CedarHollowNumbersTest extends ToldCedarHollow {

    @Test
    void thirtyOneStaffEighteenTeachersNineMembers() {
        var people = the(People.class);
        var school = the(UnitList.class).found("Cedar Hollow Elementary", 0, 1).getFirst();
        assertThat(people.staffOf(school.id()))
                .hasSize(31)
                .containsExactlyInAnyOrderElementsOf(staff.values());
        assertThat(
                        jdbc().sql("select count(*) from person where title like 'Teacher%'")
                                .query(Integer.class)
                                .single())
                .isEqualTo(18);
        assertThat(the(GroupDirectory.class).members(team())).hasSize(9);
    }

    @Test
    void nineThousandFourHundredOfTwelveThousandAreDrawn() {
        var envelope =
                the(EnvelopeService.class).of(team()).stream()
                        .filter(card -> card.name().equals("Collaboration time"))
                        .findFirst()
                        .orElseThrow();
        assertThat(envelope.grantorName()).isEqualTo("Board group");
        assertThat(envelope.money()).isEqualTo(Money.whole(12_000));
        assertThat(envelope.drawn()).isEqualTo(Money.whole(9_400));
        assertThat(envelope.left()).isEqualTo(Money.whole(2_600));
    }

    @Test
    void theFirstCheckFailedWithPriyasEight() {
        var checks = the(Checks.class).history(fiveHours, staff.get("Theo Brandt"));
        assertThat(checks).hasSize(2);
        assertThat(checks.getFirst().passed()).isFalse();
        assertThat(
                        jdbc().sql(
                                        """
                                        select p.name from member_position m
                                          join person p on p.id = m.member_id
                                         where m.check_id = ? and m.choice = 8
                                        """)
                                .param(checks.getFirst().id().toString())
                                .query(String.class)
                                .list())
                .containsExactly("Priya Nandakumar");
    }

    @Test
    void theSecondCheckIsReadAsTwoOfNine() {
        var result = the(Checks.class).result(fiveHours, staff.get("Theo Brandt")).orElseThrow();
        assertThat(result.number()).isEqualTo(2);
        assertThat(result.textVersion()).isEqualTo(3);
        assertThat(result.passed()).isTrue();
        assertThat(result.reading().explanation().toString()).contains("22 %");
        assertThat(positions())
                .isEqualTo(
                        Map.of(
                                "Theo Brandt", 1,
                                "Marisol Keane", 1,
                                "Wes Tolliver", 1,
                                "Amara Osei", 1,
                                "Hana Okafor", 2,
                                "Inés Calloway", 2,
                                "Priya Nandakumar", 3,
                                "Lorraine Petty", 5,
                                "Ruth Delgado", 7));
        assertThat(the(DecisionRegister.class).core(fiveHours).outcome()).contains(Outcome.ADOPTED);
    }

    @Test
    void fourConcernsHaveTheirAnswers() {
        var concerns = the(Contributions.class).forBrief(fiveHours);
        assertThat(concerns).hasSize(4);
        var byAuthor =
                concerns.stream()
                        .collect(
                                Collectors.toMap(
                                        c -> c.authorName().orElse(""), Function.identity()));
        amended(byAuthor.get("Wes Tolliver"), 2);
        amended(byAuthor.get("Priya Nandakumar"), 3);
        assertThat(byAuthor.get("Hana Okafor").how()).isEqualTo(How.ADDRESSED);
        assertThat(byAuthor.get("").how()).isEqualTo(How.NOT_ACCEPTED);
        assertThat(byAuthor.get("").words()).contains("another program");
        assertThat(byAuthor.get("").answer()).isNotBlank();
    }

    @Test
    void twentySevenOfThirtyOneAcknowledgedAndTheFiguresAreAsTold() {
        for (var name : List.of("Theo Brandt", "Dana Ruiz", "Pilar Ortega")) {
            var page = brief(name);
            assertThat(page.readers()).isEqualTo(31);
            assertThat(page.acknowledged()).isEqualTo(27);
            assertThat(page.byAuthors().heard().answers()).isEqualTo(4);
            assertThat(page.byAuthors().heard().yes()).isEmpty();
            assertThat(page.addressed().answers()).isEqualTo(19);
            assertThat(page.addressed().yes()).contains(16);
            assertThat(Words.percent(16, page.addressed().answers()).replace('\u00a0', ' '))
                    .isEqualTo("84 %");
            assertThat(page.text().why())
                    .contains("In September 24 of us")
                    .contains("a safe place to take risks got 2.9 of 5");
            assertThat(page.text().figure().stream().mapToInt(bar -> bar.count()).sum())
                    .isEqualTo(24);
            assertThat(page.concerns())
                    .extracting(BriefPage.ConcernShown::author)
                    .doesNotContain("Dana Ruiz");
            assertThat(page.text().figure())
                    .extracting(bar -> bar.count())
                    .containsExactly(2, 9, 11, 2, 0);
        }
    }

    @Test
    void saysWhatToDoWhereItWasStoppedWhileItWasBeingTold(CapturedOutput output) {
        var story = the(CedarHollow.class);
        assertThat(the(Told.class).isWhole()).isTrue();
        story.run(new DefaultApplicationArguments());
        assertThat(output).doesNotContain("was stopped while");
        jdbc().sql("delete from told_story").update();
        try {
            story.run(new DefaultApplicationArguments());
            assertThat(output)
                    .contains("was stopped while its story was being told")
                    .contains("delete the folder " + DATA);
            assertThat(count("select count(*) from decision")).isEqualTo(9);
        } finally {
            the(Told.class).toItsEnd();
        }
    }

    @Test
    void coverageWasPromisedByADayAndThePromiseWasKept() {
        var text = the(DecisionRegister.class).details(fiveHours, staff.get("Theo Brandt")).text();
        var words = new FiveHoursText(new SchoolCalendar(Instant.now(), ZoneId.systemDefault()));
        assertThat(text.text().money()).contains("Inés Calloway promises that it is in place by");
        var steps = the(StepsTaken.class).of(fiveHours);
        var coverage = steps.getFirst();
        assertThat(coverage.who()).contains("Inés Calloway");
        var done = coverage.done().orElseThrow();
        assertThat(done.words()).startsWith("Coverage is booked");
        assertThat(LocalDate.ofInstant(done.at(), ZoneId.systemDefault()))
                .isBefore(words.covered());
        assertThat(steps.stream().filter(it -> it.done().isEmpty())).hasSize(4);
        assertThat(brief("Ruth Delgado").steps().getFirst().done()).contains(done.at());
    }

    @Test
    void ruthGetsNoStep() {
        var steps = brief("Theo Brandt").steps();
        assertThat(steps).isNotEmpty().allMatch(step -> step.holder().or(step::asked).isPresent());
        assertThat(steps)
                .noneMatch(step -> step.holder().or(step::asked).orElseThrow().contains("Ruth"));
    }

    @Test
    void thereIsSomethingInEveryStageAndAPracticeDecision() {
        var stages = jdbc().sql("select distinct stage from decision").query(String.class).set();
        assertThat(stages)
                .containsAll(Stage.LINE.stream().map(Stage::name).collect(Collectors.toSet()));
        assertThat(count("select count(*) from decision where practice")).isEqualTo(1);
        assertThat(count("select count(*) from decision where not practice")).isEqualTo(8);
        var seen =
                Arrays.stream(Stage.values())
                        .filter(Stage.LINE::contains)
                        .filter(stage -> stage != Stage.DRAFTING)
                        .filter(stage -> !at(stage).isEmpty())
                        .toList();
        assertThat(seen).hasSize(8);
    }

    @Test
    void fiveHoursAreMadeOfFourParts() {
        var workload = the(DecisionRegister.class).core(fiveHours).workload();
        assertThat(workload.parts()).hasSize(4);
        assertThat(workload.parts().stream().mapToInt(part -> part.weekly().value()))
                .containsExactlyInAnyOrder(90, 45, 120, 45);
    }

    @Test
    void theRecordIsSound() {
        var verified =
                the(RecordVerification.class).verify(staff.get("Ruth Delgado"), (_, _) -> true);
        assertThat(verified.findings()).isEmpty();
        assertThat(verified.sound()).isTrue();
        assertThat(verified.entries()).isGreaterThan(200);
    }
}
