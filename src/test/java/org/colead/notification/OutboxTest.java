package org.colead.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.colead.kernel.PersonId;
import org.colead.kernel.UuidV7;
import org.colead.platform.ColeadProperties;
import org.colead.platform.Letter;
import org.colead.platform.StoryClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

/// The letters of these tests are posted years from now, out of reach of the application’s own
/// worker, and sent by workers whose clocks are set later still.
@SpringBootTest
class OutboxTest {

    static final Instant THEN = Instant.parse("2040-01-01T08:00:00Z");

    @Autowired Outbox outbox;
    @Autowired Letters letters;
    @Autowired ColeadProperties colead;
    @Autowired TransactionTemplate transaction;
    @Autowired StoryClock story;
    @Autowired JdbcClient jdbc;

    final UUID about = UuidV7.next();
    final GreenMail mailbox = new GreenMail(ServerSetup.SMTP.dynamicPort());

    int port;

    @BeforeEach
    void openTheMailbox() {
        mailbox.start();
        port = mailbox.getSmtp().getPort();
    }

    @AfterEach
    void closeTheMailboxAndEmptyTheOutbox() {
        mailbox.stop();
        jdbc.sql("delete from outbox_letter where about = ?").param(about.toString()).update();
    }

    @Test
    void sendsEachLetterOnceUnderTwoWorkersInParallel() {
        post(IntStream.range(0, 200).mapToObj(this::letter).toList());

        try (var workers = Executors.newVirtualThreadPerTaskExecutor()) {
            workers.submit(() -> worker(THEN).work(() -> true));
            workers.submit(() -> worker(THEN).work(() -> true));
        }

        // the outbox is shared: letters of other tests may leave with these
        var to =
                Arrays.stream(received())
                        .map(OutboxTest::recipient)
                        .filter(address -> address.matches("person-\\d{1,3}@.*"))
                        .toList();
        assertThat(to).hasSize(200).doesNotHaveDuplicates();
        assertThat(states()).containsOnly("SENT");
    }

    @Test
    void sendsTheSameThingToAPersonOnceHoweverOftenItIsPosted() {
        var letter = letter(1);
        post(List.of(letter, letter));
        worker(THEN).work(() -> true);
        post(List.of(letter));
        worker(THEN).work(() -> true);

        assertThat(received()).hasSize(1);
    }

    @Test
    void putsNothingInWhenTheTransactionRollsBack() {
        story.at(
                THEN,
                () ->
                        transaction.executeWithoutResult(status -> {
                            outbox.enqueue(List.of(letter(1)), Locale.ENGLISH);
                            status.setRollbackOnly();
                        }));

        assertThat(states()).isEmpty();
        assertThatThrownBy(() -> outbox.enqueue(List.of(letter(1)), Locale.ENGLISH))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void triesAgainLaterAndLaterWhileTheServerIsAway() {
        post(List.of(letter(1)));
        mailbox.stop();

        worker(THEN).work(() -> true);
        assertThat(states()).containsExactly("WAITING");
        assertThat(nextTry()).isEqualTo(THEN.plus(Duration.ofMinutes(1)));
        worker(THEN.plus(Duration.ofMinutes(1))).work(() -> true);
        assertThat(nextTry()).isEqualTo(THEN.plus(Duration.ofMinutes(5)));

        openTheMailbox();
        worker(THEN.plus(Duration.ofMinutes(2))).work(() -> true);
        assertThat(received()).isEmpty();
        worker(THEN.plus(Duration.ofMinutes(5))).work(() -> true);
        assertThat(received()).hasSize(1);
    }

    @Test
    void givesUpVisiblyAfterManyRefusals() {
        post(List.of(letter(1)));
        mailbox.stop();

        for (int day = 0; day < Worker.TRIES; day++) {
            worker(THEN.plus(Duration.ofDays(day))).work(() -> true);
        }

        assertThat(states()).containsExactly("GIVEN_UP");
    }

    @Test
    void neverSendsAgainByItselfWhatMayHaveLeft() {
        post(List.of(letter(1), letter(2)));
        var dead = UuidV7.next();
        var claimed = letters.claim(dead, 2, THEN);
        letters.begin(claimed.getFirst().id(), dead, THEN);

        worker(THEN.plus(Duration.ofHours(1))).work(() -> true);

        assertThat(states()).containsExactlyInAnyOrder("UNCERTAIN", "SENT");
        assertThat(received()).hasSize(1);
    }

    @Test
    void carriesTheTextTheLinkAndWhyItCame() throws Exception {
        post(
                List.of(
                        new Letter(
                                "brief",
                                about,
                                PersonId.next(),
                                "hana@example.org",
                                "Five protected hours\r\nBcc: all@example.org",
                                "From **1 October** <script>alert(1)</script>",
                                Optional.of("b/abc"))));
        worker(THEN).work(() -> true);

        var message = received()[0];
        var parts = text(message);
        assertThat(message.getSubject()).isEqualTo("Five protected hours Bcc: all@example.org");
        assertThat(parts.getFirst())
                .contains("From **1 October**", colead.url() + "/b/abc", "because you work where");
        assertThat(parts.getLast())
                .contains("<strong>1 October</strong>")
                .doesNotContain("<script>");
    }

    @Test
    void forgetsWhatALetterSaidOnceItLeft() {
        post(List.of(letter(1)));
        worker(THEN).work(() -> true);

        assertThat(
                        jdbc.sql(
                                        "select count(*) from outbox_letter where about = ? and text is null")
                                .param(about.toString())
                                .query(Long.class)
                                .single())
                .isOne();
    }

    private Letter letter(int number) {
        return new Letter(
                "test",
                about,
                new PersonId(new UUID(about.getMostSignificantBits(), number)),
                "person-%d@example.org".formatted(number),
                "Subject",
                "Text",
                Optional.empty());
    }

    private void post(List<Letter> all) {
        story.at(
                THEN,
                () -> transaction.executeWithoutResult(_ -> outbox.enqueue(all, Locale.ENGLISH)));
    }

    private Worker worker(Instant now) {
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        return new Worker(letters, sender, colead, Clock.fixed(now, ZoneOffset.UTC));
    }

    private MimeMessage[] received() {
        return mailbox.getReceivedMessages();
    }

    private static String recipient(MimeMessage message) {
        try {
            return message.getAllRecipients()[0].toString();
        } catch (jakarta.mail.MessagingException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> text(MimeMessage message) throws Exception {
        var alternative = (MimeMultipart) message.getContent();
        return List.of(
                alternative.getBodyPart(0).getContent().toString(),
                alternative.getBodyPart(1).getContent().toString());
    }

    private List<String> states() {
        return jdbc.sql("select state from outbox_letter where about = ?")
                .param(about.toString())
                .query(String.class)
                .list();
    }

    private Instant nextTry() {
        return jdbc.sql("select next_try_at from outbox_letter where about = ?")
                .param(about.toString())
                .query((row, _) -> row.getObject(1, java.time.LocalDateTime.class))
                .single()
                .toInstant(ZoneOffset.UTC);
    }
}
