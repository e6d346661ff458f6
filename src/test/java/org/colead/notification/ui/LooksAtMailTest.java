package org.colead.notification.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.colead.kernel.PersonId;
import org.colead.kernel.UuidV7;
import org.colead.notification.CaughtMail;
import org.colead.notification.Outbox;
import org.colead.notification.Troubles;
import org.colead.people.Cast;
import org.colead.platform.Letter;
import org.colead.uikit.Act;
import org.colead.uikit.More;
import org.colead.uikit.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest
class LooksAtMailTest extends SpringBrowserlessTest {

    @Autowired Outbox outbox;
    @Autowired CaughtMail mailbox;
    @Autowired Troubles troubles;
    @Autowired TransactionTemplate transaction;
    @Autowired JdbcClient jdbc;
    @Autowired Cast cast;

    PersonId theo;
    String address;

    @BeforeEach
    void aSchool() {
        theo = cast.school("Cedar Hollow", "Theo Brandt").person("Theo Brandt");
        cast.signIn(theo);
        address = "letters-" + UuidV7.next() + "@example.org";
    }

    @Test
    void readsWhatWasMailedInTheMailboxOfTheDemo() {
        post();
        await().until(() -> !mailbox.newest(address).isEmpty());

        navigate("mailbox", MailboxView.class);

        assertThat($(More.class).all())
                .anyMatch(mail -> mail.getElement().getTextRecursively().contains(address));
    }

    @Test
    void sendsALetterAgainThatMayNotHaveArrived() {
        cast.keepsAccounts(theo);
        var letter = post();
        await().until(() -> mailbox.newest(address).size() == 1);
        spoil(letter);
        assertThat(troubles.needsOf(theo)).hasSize(1);

        navigate("mail", TroublesView.class);
        assertThat($(H2.class).all()).extracting(H2::getText).contains("For you " + address);
        troubles.sendAgain(letter, theo);

        await().until(() -> mailbox.newest(address).size() == 2);
        assertThat(troubles.newest(theo)).noneMatch(row -> row.to().equals(address));
    }

    @Test
    void aLetterThatDidNotArriveDoesNotTellWhoRaisedAConcern() {
        cast.keepsAccounts(theo);
        var letter = post("concern-answered");
        await().until(() -> mailbox.newest(address).size() == 1);
        spoil(letter);

        navigate("mail", TroublesView.class);

        var row =
                $(ListItem.class).all().stream()
                        .map(it -> it.getElement().getTextRecursively())
                        .filter(it -> it.contains("To " + address))
                        .findFirst()
                        .orElseThrow();
        assertThat(row).startsWith("Something they take part in").doesNotContain("For you");
        assertThat(troubles.newest(theo))
                .filteredOn(it -> it.to().equals(address))
                .allMatch(it -> it.subject().isEmpty());
        troubles.letBe(letter, theo);
    }

    @Test
    void isNotForWhoeverDoesNotKeepTheAccounts() {
        navigate("mail", TroublesView.class);

        assertThat($(Refused.class).all()).hasSize(1);
        assertThat($(Act.class).all()).isEmpty();
    }

    @Test
    void findsAnEmptyInboxThatSaysWhatItIsFor() {
        navigate("inbox", InboxView.class);

        assertThat($(H2.class).all()).extracting(H2::getText).contains("Nothing yet");
    }

    private UUID post() {
        return post("check-opened");
    }

    private UUID post(String kind) {
        var letter =
                new Letter(
                        kind,
                        UuidV7.next(),
                        PersonId.next(),
                        address,
                        "For you " + address,
                        "Text",
                        Optional.empty());
        transaction.executeWithoutResult(
                _ -> outbox.enqueue(java.util.List.of(letter), Locale.ENGLISH));
        return jdbc.sql("select id from outbox_letter where about = ?")
                .param(letter.about().toString())
                .query((row, _) -> UUID.fromString(row.getString(1)))
                .single();
    }

    private void spoil(UUID letter) {
        await().until(() ->
                jdbc.sql(
                                        """
                                        update outbox_letter set state = 'UNCERTAIN',
                                            text = 'Text'
                                        where id = ? and state = 'SENT'
                                        """)
                                .param(letter.toString())
                                .update()
                        == 1);
    }
}
