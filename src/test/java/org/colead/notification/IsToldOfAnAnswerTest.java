package org.colead.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Optional;
import org.colead.brief.BriefCast;
import org.colead.brief.Readership;
import org.colead.decision.Stage;
import org.colead.deliberation.Deliberation;
import org.colead.deliberation.How;
import org.colead.deliberation.RoundsCast;
import org.colead.group.GroupDirectory;
import org.colead.kernel.CommandKey;
import org.colead.kernel.PersonId;
import org.colead.people.Cast;
import org.colead.people.People;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/// Whoever said something hears that it was answered, in the application and by mail.
@SpringBootTest
class IsToldOfAnAnswerTest {

    @Autowired BriefCast briefs;
    @Autowired RoundsCast rounds;
    @Autowired Readership readership;
    @Autowired Deliberation deliberation;
    @Autowired Inbox inbox;
    @Autowired CaughtMail mailbox;
    @Autowired People people;
    @Autowired Cast cast;
    @Autowired GroupDirectory groups;

    @Test
    void toWhatTheySaidToABrief() {
        var brief = briefs.published();
        var scene = brief.scene();
        var said =
                readership.respond(brief.id(), "Does art move?", CommandKey.next(), scene.lena());
        readership.answer(said, "To Friday, from December.", scene.theo());
        told(scene.lena(), "What you said about “Five protected hours” was answered");
        assertThat(mail(scene.lena(), "What you said about"))
                .contains("> Does art move?", "Theo Brandt answers:", "To Friday, from December.");
    }

    /// The link of a brief opens it for those it was sent to; whoever came later signs in.
    @Test
    void whoeverCameLaterGetsALinkThatOpens() {
        var brief = briefs.published();
        var scene = brief.scene();
        var newcomer = cast.join("Ines Vance", groups.unitOf(scene.group()));
        var said = readership.respond(brief.id(), "And recess?", CommandKey.next(), newcomer);
        readership.answer(said, "It stays.", scene.theo());
        assertThat(mail(newcomer, "What you said about"))
                .contains("/briefs/" + brief.id().value())
                .doesNotContain("/b/");
    }

    @Test
    void toTheirQuestion() {
        var scene = rounds.at(Stage.CLARIFYING);
        var asked = deliberation.ask(scene.decision(), "Who pays?", rounds.key(), scene.wes());
        deliberation.answerQuestion(asked, "The envelope.", 0, scene.theo());
        told(scene.wes(), "Your question about");
        assertThat(mail(scene.wes(), "Your question about")).contains("The envelope.");
    }

    @Test
    void toTheirConcernAlsoWhereTheirNameIsNotShown() {
        var scene = rounds.at(Stage.CONCERNS);
        var raised =
                deliberation.raiseConcern(
                        scene.decision(), "Who covers lunch?", true, rounds.key(), scene.priya());
        deliberation.answerConcern(
                raised, How.ADDRESSED, "Two of us do.", Optional.empty(), 0, scene.theo());
        told(scene.priya(), "Your concern about");
        assertThat(mail(scene.priya(), "Your concern about")).contains("Two of us do.");
    }

    private void told(PersonId who, String title) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() ->
                        assertThat(inbox.items(who, Optional.empty()).rows())
                                .anySatisfy(item -> assertThat(item.title()).startsWith(title)));
    }

    private String mail(PersonId who, String subject) {
        var address = people.email(who).orElseThrow();
        return await().atMost(Duration.ofSeconds(20))
                .until(
                        () ->
                                mailbox.newest(address).stream()
                                        .filter(it -> it.subject().startsWith(subject))
                                        .findFirst(),
                        Optional::isPresent)
                .orElseThrow()
                .text();
    }
}
