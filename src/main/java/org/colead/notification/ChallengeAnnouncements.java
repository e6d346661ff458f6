package org.colead.notification;

import java.util.List;
import org.colead.challenge.ChallengeDesk;
import org.colead.challenge.ChallengeEvent;
import org.colead.challenge.ChallengeEvent.ChallengeDeclined;
import org.colead.challenge.ChallengeEvent.ChallengeMerged;
import org.colead.challenge.ChallengeEvent.ChallengePosted;
import org.colead.challenge.ChallengeEvent.ChallengeReopened;
import org.colead.challenge.ChallengeEvent.ChallengeTaken;
import org.colead.challenge.Told;
import org.colead.group.GroupDirectory;
import org.colead.kernel.PersonId;
import org.colead.kernel.Sentence;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// Tells a group of a new challenge, and whoever posted it, or what was merged with it, of the
/// answer, in the answer’s words.
@Component
class ChallengeAnnouncements {

    private final Announcements announcements;
    private final ChallengeDesk desk;
    private final GroupDirectory groups;

    ChallengeAnnouncements(Announcements announcements, ChallengeDesk desk, GroupDirectory groups) {
        this.announcements = announcements;
        this.desk = desk;
        this.groups = groups;
    }

    @ApplicationModuleListener
    void on(ChallengePosted event) {
        var told = desk.told(event.challenge());
        tell(
                event,
                Sentence.of("A challenge waits for your group: “{0}”", told.title()),
                Sentence.of(
                        "{0}\n\nTake it up, merge it with another, or say why not, within ten school"
                                + " days.",
                        told.words()),
                groups.members(event.group()));
    }

    @ApplicationModuleListener
    void on(ChallengeTaken event) {
        answered(event, Sentence.of("Your challenge was taken up"));
        joined(event, Sentence.of("The challenge with which yours goes on was taken up"));
    }

    @ApplicationModuleListener
    void on(ChallengeMerged event) {
        answered(event, Sentence.of("Your challenge goes on together with another"));
        joined(event, Sentence.of("The challenge with which yours goes on was joined to another"));
    }

    @ApplicationModuleListener
    void on(ChallengeDeclined event) {
        answered(event, Sentence.of("Your challenge was declined, with a reason"));
        joined(event, Sentence.of("The challenge with which yours goes on was declined"));
    }

    @ApplicationModuleListener
    void on(ChallengeReopened event) {
        var told = desk.told(event.challenge());
        tell(
                event,
                Sentence.of("Your challenge stands by itself again: “{0}”", told.title()),
                Sentence.of(
                        "The challenge with which it went on was withdrawn. The group’s answer to"
                                + " yours is due on {0}.",
                        told.answerBy()),
                List.of(told.postedBy()));
    }

    private void answered(ChallengeEvent event, Sentence title) {
        var told = desk.told(event.challenge());
        tell(event, title, answer(told), List.of(told.postedBy()));
    }

    /// Whoever posted what was merged with it learns the same; nobody twice.
    private void joined(ChallengeEvent event, Sentence title) {
        var told = desk.told(event.challenge());
        tell(event, title, answer(told), desk.joinedBy(event.challenge()));
    }

    private static Sentence answer(Told told) {
        return Sentence.of("“{0}”\n\n{1}", told.title(), told.answer());
    }

    private void tell(ChallengeEvent event, Sentence title, Sentence text, List<PersonId> to) {
        announcements.tell(
                Announcement.at(
                        "challenge",
                        Announcement.occasion(event),
                        title,
                        reader -> text.in(reader.language()),
                        "challenges/" + event.challenge()),
                to);
    }
}
