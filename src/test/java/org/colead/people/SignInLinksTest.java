package org.colead.people;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import org.colead.kernel.PersonId;
import org.colead.platform.StoryClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest
class SignInLinksTest {

    @Autowired SignInLinks links;
    @Autowired Accounts accounts;
    @Autowired StaffRegister register;
    @Autowired People people;
    @Autowired Letterbox letters;
    @Autowired StoryClock clock;
    @Autowired JdbcClient jdbc;
    @Autowired Cast cast;

    @Test
    void lookingDoesNotUseALinkUpAndUsingItDoes() {
        var hana = hana();
        var token = token(links.linkFor(hana));

        assertThat(links.look(token)).map(SignInLinks.Opened::name).hasValue("Hana Okafor");
        assertThat(links.look(token)).isPresent();
        assertThat(links.redeem(token)).isEqualTo(hana);

        assertThat(links.look(token)).isEmpty();
        assertThatThrownBy(() -> links.redeem(token))
                .hasMessageStartingWith("This link has been used or is too old.");
    }

    @Test
    void aLinkLivesThirtyMinutesAndAnInvitationFourteenDays() {
        var hana = hana();
        var link = token(links.linkFor(hana));
        assertThat(lookAfter(link, Duration.ofMinutes(29))).isPresent();
        assertThat(lookAfter(link, Duration.ofMinutes(31))).isEmpty();

        var invitation = invited(hana);
        assertThat(lookAfter(invitation, Duration.ofDays(13))).isPresent();
        assertThat(lookAfter(invitation, Duration.ofDays(15))).isEmpty();
    }

    @Test
    void anInvitationSentAgainReplacesTheFirst() {
        var hana = hana();
        var first = invited(hana);
        var second = invited(hana);

        assertThat(links.look(first)).isEmpty();
        assertThat(links.look(second)).map(SignInLinks.Opened::invitation).hasValue(true);
    }

    @Test
    void aWeakPasswordLeavesTheInvitationUnused() {
        var token = invited(hana());

        assertThatThrownBy(() -> accounts.accept(token, "password12345"))
                .hasMessageContaining("easy to guess");
        assertThat(links.look(token)).isPresent();
        accounts.accept(token, "lantern gravel oboe");
        assertThat(links.look(token)).isEmpty();
    }

    @Test
    void theDatabaseKeepsNoTokenButItsFingerprint() throws Exception {
        var hana = hana();
        var token = token(links.linkFor(hana));
        var sha = MessageDigest.getInstance("SHA-256").digest(token.getBytes(UTF_8));
        assertThat(kept("select token_hash from sign_in_link where person_id = ?", hana))
                .isEqualTo(HexFormat.of().formatHex(sha));
    }

    @Test
    void theDatabaseKeepsNoPasswordButItsArgon2Hash() {
        var hana = hana();
        accounts.setPassword(hana, "lantern gravel oboe", hana);
        assertThat(kept("select password_hash from account where person_id = ?", hana))
                .startsWith("$argon2id$v=19$")
                .doesNotContain("lantern");
    }

    private String kept(String sql, PersonId person) {
        return jdbc.sql(sql).param(person.toString()).query(String.class).single();
    }

    @Test
    void whoLeftIsNotLetIn() {
        var hana = hana();
        var token = token(links.linkFor(hana));
        register.leave(hana, PersonId.COLEAD);

        assertThat(links.look(token)).isEmpty();
        assertThatThrownBy(() -> links.linkFor(hana)).hasMessageContaining("has left");
    }

    @Test
    void onlyWhoeverKeepsTheAccountsInvites() {
        var hana = hana();
        assertThatThrownBy(() -> links.invite(hana, hana))
                .hasMessageContaining("whoever accepted to keep the accounts");
        assertThat(letters.to(people.email(hana).orElseThrow())).isEmpty();
    }

    @Test
    void onesOwnPasswordIsOnesOwn() {
        var hana = hana();
        assertThatThrownBy(() -> accounts.setPassword(hana, "lantern gravel oboe", hana()))
                .hasMessageContaining("somebody else’s account");
    }

    private Optional<SignInLinks.Opened> lookAfter(String token, Duration time) {
        var seen = new Object[1];
        clock.at(clock.instant().plus(time), () -> seen[0] = links.look(token));
        return ((Optional<?>) seen[0]).map(SignInLinks.Opened.class::cast);
    }

    private String invited(PersonId person) {
        links.invite(person, PersonId.COLEAD);
        return token(letters.last(people.email(person).orElseThrow()).link().orElseThrow());
    }

    private PersonId hana() {
        return cast.school("Cedar Hollow", "Hana Okafor").person("Hana Okafor");
    }

    private static String token(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
