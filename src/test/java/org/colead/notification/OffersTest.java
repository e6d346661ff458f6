package org.colead.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.colead.group.GroupEvent.MemberInvited;
import org.colead.group.GroupId;
import org.colead.kernel.PersonId;
import org.colead.kernel.UuidV7;
import org.colead.people.Cast;
import org.colead.people.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest
class OffersTest {

    @Autowired ApplicationEventPublisher events;
    @Autowired TransactionTemplate transaction;
    @Autowired Inbox inbox;
    @Autowired GreenMail mailbox;
    @Autowired People people;
    @Autowired Clock clock;
    @Autowired Cast cast;

    PersonId theo;
    PersonId hana;

    @BeforeEach
    void aSchool() {
        var school = cast.school("Cedar Hollow", "Theo Brandt", "Hana Okafor");
        theo = school.person("Theo Brandt");
        hana = school.person("Hana Okafor");
    }

    @Test
    void tellsAnInvitationInTheApplicationAndByMail() {
        invite();

        await().untilAsserted(() -> assertThat(mail()).hasSize(1));
        assertThat(mail()).allMatch(subject -> subject.startsWith("Theo Brandt invites you"));
        assertThat(inbox.unread(hana)).isOne();
        assertThat(inbox.items(hana, Optional.empty()).rows().getFirst().href())
                .startsWith("groups/");
    }

    @Test
    void countsWhatWasLookedAtAsRead() {
        invite();
        await().untilAsserted(() -> assertThat(inbox.unread(hana)).isOne());

        inbox.readAll(hana);

        assertThat(inbox.unread(hana)).isZero();
        assertThat(inbox.items(hana, Optional.empty()).rows()).allMatch(InboxRow::read);
    }

    private void invite() {
        var event =
                new MemberInvited(new GroupId(UuidV7.next()), hana, false, theo, clock.instant());
        transaction.executeWithoutResult(_ -> events.publishEvent(event));
    }

    private List<String> mail() {
        var address = people.email(hana).orElseThrow();
        return Arrays.stream(mailbox.getReceivedMessages())
                .filter(message -> isTo(message, address))
                .map(OffersTest::subject)
                .toList();
    }

    private static boolean isTo(MimeMessage message, String address) {
        try {
            return message.getAllRecipients()[0].toString().equals(address);
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }

    private static String subject(MimeMessage message) {
        try {
            return message.getSubject();
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }
}
