package org.colead.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.colead.kernel.PersonId;
import org.colead.people.People;
import org.colead.responsibility.AdoptedCast;
import org.colead.responsibility.LayingDown;
import org.colead.responsibility.Mandate;
import org.colead.responsibility.Responsibilities;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/// A reason that somebody had to type reaches whoever asked them.
@SpringBootTest
class TellsWhyAResponsibilityIsDeclinedTest {

    @Autowired AdoptedCast cast;
    @Autowired Responsibilities responsibilities;
    @Autowired LayingDown laying;
    @Autowired Inbox inbox;
    @Autowired People people;
    @Autowired GreenMail mailbox;

    @Test
    void whoeverOfferedItReadsWhy() {
        var it = cast.adopted();
        var wes = it.team().wes();
        var step = cast.offered(it, wes);
        responsibilities.decline(step, "Lunch duty comes first.", wes);
        told(it.team().theo(), "Wes Tolliver declined “Keep the calendar”");
        mailed(it.team().theo(), "Lunch duty comes first.");
    }

    @Test
    void whoeverOfferedTheHandoverReadsWhy() {
        var it = cast.adopted();
        var wes = it.team().wes();
        var ruth = it.team().ruth();
        var step = cast.offered(it, wes);
        responsibilities.accept(step, wes);
        responsibilities.offerHandover(step, ruth, "", wes);
        responsibilities.declineHandover(step, "I carry five.", ruth);
        told(wes, "Ruth Delgado declined the handover of “Keep the calendar”");
        mailed(wes, "I carry five.");
    }

    @Test
    void theAuthorsAndTheGroupReadWhyItWasLaidDown() {
        var it = cast.adopted();
        var wes = it.team().wes();
        var step = cast.offered(it, wes);
        responsibilities.accept(step, wes);
        laying.layDown(step, "I move to Port Ansel.", wes);
        told(it.team().hana(), "Wes Tolliver laid “Keep the calendar” down");

        var held = cast.entrusted(it.team(), Mandate.FACILITATES);
        laying.layDown(held, "Too much besides.", it.team().hana());
        told(it.team().ruth(), "Hana Okafor laid “Allocate collaboration time” down");
        mailed(it.team().ruth(), "Too much besides.");
    }

    private void told(PersonId person, String title) {
        await().untilAsserted(() ->
                assertThat(inbox.items(person, Optional.empty()).rows())
                        .extracting(InboxRow::title)
                        .contains(title));
    }

    private void mailed(PersonId person, String words) {
        await().untilAsserted(
                        () -> assertThat(letters(person)).anyMatch(text -> text.contains(words)));
    }

    private List<String> letters(PersonId person) {
        var address = people.email(person).orElseThrow();
        return Arrays.stream(mailbox.getReceivedMessages())
                .map(GreenMailUtil::getWholeMessage)
                .filter(message -> message.contains(address))
                .toList();
    }
}
