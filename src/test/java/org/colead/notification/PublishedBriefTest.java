package org.colead.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.colead.brief.BriefDesk;
import org.colead.brief.BriefEvent.BriefPublished;
import org.colead.brief.BriefEvent.ResponseAnswered;
import org.colead.brief.BriefId;
import org.colead.brief.BriefLetters;
import org.colead.brief.BriefText;
import org.colead.brief.Readership;
import org.colead.brief.ResponseId;
import org.colead.consensus.CheckCast;
import org.colead.consensus.CheckCast.Round;
import org.colead.consensus.Checks;
import org.colead.decision.FirstActCast;
import org.colead.kernel.CommandKey;
import org.colead.kernel.Digest;
import org.colead.kernel.Minutes;
import org.colead.kernel.PersonId;
import org.colead.people.People;
import org.colead.people.StaffRegister;
import org.colead.responsibility.NewResponsibility;
import org.colead.responsibility.NewStep;
import org.colead.responsibility.Responsibilities;
import org.colead.uikit.Dates;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class PublishedBriefTest {

    private static final BriefText TEXT =
            new BriefText(
                    "Each teacher has five hours a week.",
                    List.of(new BriefText.Change("From 5 October", "No staff meeting", "")),
                    "Nine of ten have less than two.",
                    List.of(new BriefText.Bar("less than two", 9), new BriefText.Bar("more", 1)),
                    "One long afternoon was considered.");

    @Autowired FirstActCast acts;
    @Autowired CheckCast checkCast;
    @Autowired Checks checks;
    @Autowired BriefDesk desk;
    @Autowired Responsibilities responsibilities;
    @Autowired Inbox inbox;
    @Autowired CaughtMail mailbox;
    @Autowired People people;
    @Autowired StaffRegister staff;
    @Autowired BriefLetters letters;
    @Autowired Readership readership;
    @Autowired BriefAnnouncements announcements;
    @Autowired Clock clock;

    @Test
    void reachesAllStaffInTheApplicationAndByMail() {
        var round = publish();

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(briefs(round.hana())).hasSize(1));
        assertThat(briefs(round.hana()).getFirst().text())
                .contains("Each teacher has five hours", "What changes for you", "/b/")
                .contains("- less than two: 9", "- more: 1")
                .contains("Marisol Keane is asked: Keep the coverage calendar, until ");
        await().untilAsserted(() -> assertThat(briefs(round.colleague())).hasSize(1));
        assertThat(inbox.items(round.gus(), Optional.empty()).rows())
                .anyMatch(item -> item.href().startsWith("briefs/"));
    }

    /// Nobody's letter hangs on the first of them still being there when it is written.
    @Test
    void reachesTheOthersThoughTheFirstOfThemHasLeftMeanwhile() {
        var round = publish();
        var brief = desk.published(round.decision()).orElseThrow();
        var first = letters.readers(brief).getFirst();
        var other = first.equals(round.hana()) ? round.colleague() : round.hana();
        staff.leave(first, PersonId.COLEAD);

        var page = letters.page(brief).orElseThrow();
        assertThat(BriefMail.text(page, new Dates(Locale.ENGLISH, ZoneOffset.UTC, clock.instant())))
                .contains("Each teacher has five hours");
        announcements.on(
                new BriefPublished(
                        round.decision(), brief, Digest.of("words"), 9, first, clock.instant()));
        await().untilAsserted(() -> assertThat(briefs(other)).hasSize(1));
    }

    @Test
    void whoIsAnsweredAndWhoHasLeftMeanwhileHoldNothingUp() {
        var round = publish();
        var brief = desk.published(round.decision()).orElseThrow();
        var asked = round.colleague();
        var said = readership.respond(brief, "Does art move?", CommandKey.next(), asked);
        staff.leave(asked, PersonId.COLEAD);
        readership.answer(said, "It does.", round.theo());

        assertThatCode(() -> announcements.on(answered(round, brief, said, asked)))
                .doesNotThrowAnyException();
        assertThat(letters.said(said).orElseThrow().answer()).contains("It does.");
    }

    private ResponseAnswered answered(Round round, BriefId brief, ResponseId said, PersonId asked) {
        return new ResponseAnswered(
                round.decision(),
                brief,
                said,
                asked,
                Digest.of("It does."),
                round.theo(),
                clock.instant());
    }

    @Test
    void whatWasDoneFirstSaysSoByMail() {
        var it = acts.done();
        responsibilities.offerStep(it.decision(), step(it.wes()), CommandKey.next(), it.theo());
        desk.write(it.decision(), TEXT, 0, it.theo());
        desk.publish(it.decision(), it.theo());

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(briefs(it.lena())).hasSize(1));
        assertThat(briefs(it.lena()).getFirst().text())
                .contains("Done first by Theo Brandt on ", "No rounds and no check were held.")
                .contains("> The stairs **gave way** under a child.");
    }

    private Round publish() {
        var round = checkCast.round();
        var check = checkCast.open(round);
        checkCast.giveAll(check, round, 1, 1, 1, 1, 2, 2, 3, 5, 7);
        checks.close(check, round.theo());
        responsibilities.offerStep(
                round.decision(), step(round.marisol()), CommandKey.next(), round.theo());
        desk.write(round.decision(), TEXT, 0, round.theo());
        desk.publish(round.decision(), round.theo());
        return round;
    }

    private List<CaughtMail.Mail> briefs(PersonId reader) {
        var address = people.email(reader).orElseThrow();
        return mailbox.newest(address).stream()
                .filter(mail -> mail.subject().equals("Decided: Five protected hours"))
                .toList();
    }

    private NewStep step(PersonId to) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return new NewStep(
                new NewResponsibility(
                        "Keep the coverage calendar",
                        "May book coverage",
                        Minutes.of(1, 0),
                        today,
                        today.plusMonths(3)),
                Optional.of(to));
    }
}
