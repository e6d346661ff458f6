package org.colead.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.colead.hours.HoursCast;
import org.colead.hours.HoursCast.Autumn;
import org.colead.hours.NewSchedule;
import org.colead.hours.ProtectedSlot;
import org.colead.hours.Schedules;
import org.colead.kernel.CommandKey;
import org.colead.kernel.PersonId;
import org.colead.notification.CaughtMail.Mail;
import org.colead.people.People;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/// Everybody whom a pool is for is told when and where its hours lie, each their own parts.
@SpringBootTest
class IsToldOfAScheduleTest {

    @Autowired HoursCast cast;
    @Autowired Schedules schedules;
    @Autowired Inbox inbox;
    @Autowired CaughtMail mailbox;
    @Autowired People people;

    @Test
    void eachIsToldTheirOwnPartsAndThatItChanged() {
        var autumn = cast.autumn(4);
        var wes = autumn.team().wes();
        publish(autumn, 0, slot("Planning", 8, List.of()), slot("Grade 3", 10, List.of(wes)));
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(mails(wes)).hasSize(1));
        assertThat(mails(wes).getFirst().text())
                .contains("- Tuesday, 8:00 to 9:00: Planning, in Room 12")
                .contains("- Tuesday, 10:00 to 11:00: Grade 3", "the pool of hours is for you");
        var theo = autumn.team().theo();
        await().untilAsserted(() -> assertThat(mails(theo)).hasSize(1));
        assertThat(mails(theo).getFirst().text()).doesNotContain("Grade 3");
        assertThat(inbox.items(theo, Optional.empty()).rows())
                .anyMatch(item -> item.href().contains("pool=" + autumn.pool()));

        publish(autumn, 1, slot("Planning", 9, List.of()));
        await().untilAsserted(() ->
                assertThat(mails(wes))
                        .extracting(Mail::subject)
                        .contains("Your protected hours: the schedule of “Autumn pool” changed"));
    }

    private void publish(Autumn autumn, int seen, ProtectedSlot... slots) {
        var words = new NewSchedule(cast.thisWeek(), List.of(slots));
        schedules.publish(autumn.pool(), words, seen, CommandKey.next(), autumn.steward());
    }

    private static ProtectedSlot slot(String purpose, int from, List<PersonId> whom) {
        return new ProtectedSlot(
                DayOfWeek.TUESDAY,
                LocalTime.of(from, 0),
                LocalTime.of(from + 1, 0),
                "Room 12",
                purpose,
                whom);
    }

    private List<Mail> mails(PersonId person) {
        return mailbox.newest(people.email(person).orElseThrow()).stream()
                .filter(mail -> mail.subject().startsWith("Your protected hours"))
                .toList();
    }
}
