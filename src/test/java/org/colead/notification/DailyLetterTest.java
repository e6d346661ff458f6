package org.colead.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.colead.kernel.PersonId;
import org.colead.kernel.Sentence;
import org.colead.kernel.UuidV7;
import org.colead.people.Cast;
import org.colead.people.StaffRegister;
import org.colead.platform.ColeadProperties;
import org.colead.platform.Letter;
import org.colead.platform.StoryClock;
import org.colead.record.NewestCheckpoint;
import org.colead.record.Sealer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// What waits for somebody comes in one letter a day, once. It happens years from now, out of reach
/// of the application’s own worker.
@SpringBootTest
class DailyLetterTest {

    @Autowired Announcements announcements;
    @Autowired HowMailComes mail;
    @Autowired Outbox outbox;
    @Autowired DailyRound round;
    @Autowired NewestCheckpoint checkpoint;
    @Autowired Sealer sealer;
    @Autowired Cast cast;
    @Autowired StaffRegister register;
    @Autowired ColeadProperties colead;
    @Autowired StoryClock clock;
    @Autowired TransactionTemplate transaction;
    @Autowired JdbcClient jdbc;

    Instant then;
    Instant morning;
    PersonId hana;
    PersonId wes;

    @BeforeEach
    void twoWhoWorkHere() {
        then = noon(clock.getZone());
        morning = then.plus(Duration.ofHours(19));
        var school = cast.school("Cedar Hollow", "Hana Okafor", "Wes Tolliver");
        hana = school.person("Hana Okafor");
        wes = school.person("Wes Tolliver");
    }

    @Test
    void whatWaitedComesInOneLetterWithItsLinksAndWhyItCame() {
        mail.choose(new MailWish(true, Optional.empty()), hana);
        tell("concern-answered", "Your concern was answered", Haste.TOGETHER);
        tell("question-answered", "Your question was answered", Haste.TOGETHER);
        sealer.seal();
        round.go(morning.minusSeconds(1));
        assertThat(letters(hana, "daily")).isEmpty();
        round.go(morning);

        assertThat(letters(hana, "daily"))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.subject()).isEqualTo("2 things from Colead today");
                    assertThat(it.text())
                            .containsSubsequence(
                                    "**Your concern was answered**",
                                    "What it says.",
                                    "<" + colead.url() + "/decisions/1>",
                                    "because you raised a concern",
                                    "**Your question was answered**",
                                    "because you asked a question");
                    assertThat(it.state()).isEqualTo("WAITING");
                });
        assertThat(letters(wes, "daily")).isEmpty();
        assertThat(letters(wes, "concern-answered"))
                .singleElement()
                .satisfies(it -> assertThat(it.state()).isEqualTo("WAITING"));
    }

    @Test
    void itCarriesWhatTheRecordWas() {
        mail.choose(new MailWish(true, Optional.empty()), hana);
        tell("concern-answered", "Your concern was answered", Haste.TOGETHER);
        sealer.seal();
        round.go(morning);
        assertThat(checkpoint.find()).isPresent();
        assertThat(letters(hana, "daily").getFirst().text())
                .containsPattern("it had [\\d,]+ entries, with the fingerprint [A-Za-z0-9+/]{43}=")
                .contains("can show later if anything that was written before has been changed");
    }

    @Test
    void nothingIsToldTwiceHoweverManyGoRound() {
        mail.choose(new MailWish(true, Optional.empty()), hana);
        tell("concern-answered", "Your concern was answered", Haste.TOGETHER);
        try (var rounds = Executors.newVirtualThreadPerTaskExecutor()) {
            rounds.submit(() -> round.go(morning));
            rounds.submit(() -> round.go(morning));
        }
        round.go(morning.plus(Duration.ofDays(1)));
        tell("concern-answered", "Your concern was answered", Haste.TOGETHER);
        round.go(morning.plus(Duration.ofDays(2)));

        assertThat(letters(hana, "daily")).hasSize(1);
        assertThat(letters(hana, "concern-answered"))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.state()).isEqualTo("TOLD");
                    assertThat(it.text()).isEmpty();
                });
    }

    @Test
    void briefsComeByThemselvesAndWhatSomebodyAskedForAtOnce() {
        mail.choose(new MailWish(true, Optional.of(QuietHours.USUAL)), hana);
        tell("brief", "Decided: five hours", Haste.ALONE);
        clock.at(
                then,
                () -> transaction.executeWithoutResult(_ -> outbox.post(letter("sign-in-link"))));
        for (var kind : List.of("brief", "sign-in-link")) {
            assertThat(letters(hana, kind))
                    .singleElement()
                    .satisfies(it -> assertThat(it.state()).isEqualTo("WAITING"));
        }
    }

    @Test
    void whoeverWantsItAtOnceAgainIsToldAtOnceWhatWaits() {
        mail.choose(new MailWish(true, Optional.empty()), hana);
        tell("concern-answered", "Your concern was answered", Haste.TOGETHER);
        clock.at(then.plusSeconds(60), () -> mail.choose(MailWish.AT_ONCE, hana));
        round.go(then.plusSeconds(61));
        assertThat(letters(hana, "daily")).hasSize(1);
        assertThat(mail.to(hana)).isEqualTo(MailWish.AT_ONCE);
    }

    @Test
    void whoeverHasLeftGetsNone() {
        mail.choose(new MailWish(true, Optional.empty()), hana);
        tell("concern-answered", "Your concern was answered", Haste.TOGETHER);
        register.leave(hana, PersonId.COLEAD);
        round.go(morning);
        assertThat(letters(hana, "daily")).isEmpty();
        assertThat(letters(hana, "concern-answered").getFirst().state()).isEqualTo("TOLD");
    }

    private final UUID about = UuidV7.next();

    private void tell(String kind, String title, Haste haste) {
        var announcement =
                Announcement.at(
                                kind,
                                about,
                                Sentence.of("{0}", title),
                                _ -> "What it says.",
                                "decisions/1")
                        .with(haste);
        clock.at(
                then,
                () ->
                        transaction.executeWithoutResult(
                                _ -> announcements.tell(announcement, List.of(hana, wes))));
    }

    private Letter letter(String kind) {
        return new Letter(
                kind, about, hana, "hana@example.org", "Subject", "Text", Optional.of("x"));
    }

    private List<Found> letters(PersonId to, String kind) {
        return jdbc.sql(
                        "select subject, coalesce(text, ''), state from outbox_letter where person_id ="
                                + " ? and kind = ? order by posted_at")
                .params(to.toString(), kind)
                .query((row, _) -> new Found(row.getString(1), row.getString(2), row.getString(3)))
                .list();
    }

    private record Found(String subject, String text, String state) {}

    /// A Tuesday.
    private static Instant noon(ZoneId zone) {
        return LocalDateTime.of(2041, 1, 8, 12, 0).atZone(zone).toInstant();
    }
}
