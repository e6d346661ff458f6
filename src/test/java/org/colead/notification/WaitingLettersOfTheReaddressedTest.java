package org.colead.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.colead.brief.BriefCast;
import org.colead.brief.BriefLetters;
import org.colead.kernel.PersonId;
import org.colead.kernel.UuidV7;
import org.colead.people.Cast;
import org.colead.people.People;
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
import org.springframework.transaction.support.TransactionTemplate;

/// The letters wait years from now, out of reach of the application’s own worker.
@SpringBootTest
class WaitingLettersOfTheReaddressedTest {

    static final Instant THEN = Instant.parse("2040-01-01T08:00:00Z");

    @Autowired Outbox outbox;
    @Autowired Letters letters;
    @Autowired BriefLetters links;
    @Autowired BriefCast briefs;
    @Autowired People people;
    @Autowired Cast cast;
    @Autowired ColeadProperties colead;
    @Autowired TransactionTemplate transaction;
    @Autowired StoryClock story;
    @Autowired JdbcClient jdbc;

    final UUID about = UuidV7.next();
    final GreenMail mailbox = new GreenMail(ServerSetup.SMTP.dynamicPort());

    BriefCast.Published brief;
    PersonId lena;
    String old;

    @BeforeEach
    void somethingWaitsForLena() {
        mailbox.start();
        brief = briefs.published();
        lena = brief.scene().lena();
        old = people.email(lena).orElseThrow();
    }

    @AfterEach
    void emptyTheOutbox() {
        mailbox.stop();
        jdbc.sql("delete from outbox_letter where about = ?").param(about.toString()).update();
    }

    @Test
    void goToWhereTheyAreWrittenToNow() {
        post("test", "Text", Optional.empty());
        var address = cast.readdress(lena);

        send();

        assertThat(sentTo(address)).hasSize(1);
        assertThat(sentTo(old)).isEmpty();
    }

    @Test
    void areTakenBackFromAWorkerThatStillHasTheOldAddress() {
        post("test", "Text", Optional.empty());
        var worker = UuidV7.next();
        var mine =
                letters.claim(worker, 10_000, THEN).stream()
                        .filter(letter -> letter.address().equals(old))
                        .toList();
        cast.readdress(lena);

        assertThat(mine).hasSize(1);
        assertThat(letters.begin(mine.getFirst().id(), worker, THEN)).isFalse();
        letters.takeBack(THEN.plus(Letters.LEASE));
    }

    @Test
    void tellTheOldAddressThatItChangedThere() {
        post("address-changed", "Text", Optional.empty());
        cast.readdress(lena);

        send();

        assertThat(sentTo(old)).hasSize(1);
    }

    @Test
    void areNotSentWhereTheirLinkHasEnded() {
        for (var kind : List.of("invitation", "sign-in-link", "live-link")) {
            post(kind, "Text", Optional.of("/ended"));
        }
        var address = cast.readdress(lena);

        send();

        assertThat(sentTo(address)).isEmpty();
        assertThat(sentTo(old)).isEmpty();
    }

    @Test
    void openTheBriefWithTheLinkThatOpensItNow() throws Exception {
        var ended = link();
        post("brief", "Text", Optional.of(ended));
        post("daily", "One thing: <https://colead/%s>".formatted(ended), Optional.empty());
        var address = cast.readdress(lena);

        send();

        assertThat(sentTo(address)).hasSize(2);
        for (var mail : sentTo(address)) {
            assertThat(source(mail)).contains(link()).doesNotContain(ended);
        }
    }

    private String link() {
        return links.paths(brief.id()).apply(lena);
    }

    private void post(String kind, String text, Optional<String> link) {
        var letter = new Letter(kind, about, lena, old, "Subject", text, link);
        story.at(
                THEN,
                () ->
                        transaction.executeWithoutResult(
                                _ -> outbox.enqueue(List.of(letter), Locale.ENGLISH)));
    }

    private void send() {
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(mailbox.getSmtp().getPort());
        new Worker(letters, sender, colead, Clock.fixed(THEN, ZoneOffset.UTC)).work(() -> true);
    }

    /// The application's own worker may have sent other letters with these.
    private List<MimeMessage> sentTo(String address) {
        return Arrays.stream(mailbox.getReceivedMessages())
                .filter(mail -> isOfTheseTests(mail, address))
                .toList();
    }

    private static boolean isOfTheseTests(MimeMessage mail, String address) {
        try {
            return mail.getRecipients(RecipientType.TO)[0].toString().equals(address)
                    && mail.getSubject().equals("Subject");
        } catch (jakarta.mail.MessagingException e) {
            throw new AssertionError(e);
        }
    }

    private static String source(MimeMessage mail) throws Exception {
        var parts = (jakarta.mail.internet.MimeMultipart) mail.getContent();
        return parts.getBodyPart(0).getContent().toString();
    }
}
