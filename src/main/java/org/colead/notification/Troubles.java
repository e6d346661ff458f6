package org.colead.notification;

import static org.colead.authority.Action.KEEP_ACCOUNTS;
import static org.colead.authority.Subject.ORGANISATION;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.colead.authority.Permissions;
import org.colead.kernel.Need;
import org.colead.kernel.NeedSource;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.colead.kernel.Sentence;
import org.colead.kernel.Slice;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Letters that did not leave, or of which nobody knows; for whoever keeps the accounts.
@Service
@Transactional
public class Troubles implements NeedSource {

    /// That somebody wrote a position down for a member is nobody else's to know before the close.
    private static final String IN_TROUBLE =
            "state in ('UNCERTAIN', 'GIVEN_UP') and kind <> '%s'"
                    .formatted(WitnessAnnouncements.KIND);

    /// What everybody of an organisation or of a group gets. The subject of any other letter tells
    /// what its reader did, as raising a concern without their name.
    private static final Set<String> GET_ALL =
            Set.of("invitation", "sign-in-link", "brief", "check-opened", "group-invitation");

    private final JdbcClient jdbc;
    private final Permissions permissions;
    private final Delivery delivery;
    private final Clock clock;

    Troubles(JdbcClient jdbc, Permissions permissions, Delivery delivery, Clock clock) {
        this.jdbc = jdbc;
        this.permissions = permissions;
        this.delivery = delivery;
        this.clock = clock;
    }

    /// The newest, a page of them.
    @Transactional(readOnly = true)
    public List<TroubleRow> newest(PersonId by) {
        permissions.require(by, KEEP_ACCOUNTS, ORGANISATION);
        return jdbc.sql(
                        """
                        select id, kind, address, subject, state, coalesce(trouble, '') as trouble,
                            settled_at
                        from outbox_letter where %s
                        order by settled_at desc, id limit ?
                        """
                                .formatted(IN_TROUBLE))
                .param(Slice.SIZE)
                .query((row, _) -> read(row))
                .list();
    }

    private static TroubleRow read(ResultSet row) throws SQLException {
        boolean all = GET_ALL.contains(row.getString("kind"));
        return new TroubleRow(
                UUID.fromString(row.getString("id")),
                row.getString("address"),
                Optional.of(row.getString("subject")).filter(_ -> all),
                row.getString("state").equals("UNCERTAIN"),
                row.getString("trouble"),
                row.getObject("settled_at", LocalDateTime.class).toInstant(ZoneOffset.UTC));
    }

    /// On a person’s word: it goes out, as if it had never been tried.
    public void sendAgain(UUID letter, PersonId by) {
        permissions.require(by, KEEP_ACCOUNTS, ORGANISATION);
        settle(letter, "WAITING");
        TransactionSynchronizationManager.registerSynchronization(delivery);
    }

    /// On a person’s word: it counts as sent, and what it said goes.
    public void letBe(UUID letter, PersonId by) {
        permissions.require(by, KEEP_ACCOUNTS, ORGANISATION);
        settle(letter, "SENT");
        jdbc.sql("update outbox_letter set text = null, link = null where id = ?")
                .param(letter.toString())
                .update();
    }

    private void settle(UUID letter, String state) {
        var now = Letters.utc(clock.instant());
        int changed =
                jdbc.sql(
                                """
                                update outbox_letter set state = ?, tries = 0, token = null,
                                    next_try_at = ?, settled_at = ?
                                where id = ? and state in ('UNCERTAIN', 'GIVEN_UP')
                                """)
                        .params(state, now, now, letter.toString())
                        .update();
        if (changed == 0) {
            throw Refusal.because("This letter is on its way already. Look at the list again.");
        }
    }

    @Override
    @Transactional(readOnly = true)
    public List<Need> needsOf(PersonId person) {
        int count =
                jdbc.sql("select count(*) from outbox_letter where " + IN_TROUBLE)
                        .query(Integer.class)
                        .single();
        return count == 0 || !permissions.can(person, KEEP_ACCOUNTS, ORGANISATION).allowed()
                ? List.of()
                : List.of(need(count));
    }

    private static Need need(int count) {
        return new Need(
                ORGANISATION.id(),
                Sentence.of("See to mail that did not arrive"),
                Sentence.of("{0, plural, one {# letter} other {# letters}}", count).toString(),
                Sentence.of(
                        "The mail server refused it, or the connection broke while it was sent."),
                Sentence.of("Look at it"),
                "mail",
                Optional.empty(),
                2,
                Optional.empty());
    }
}
