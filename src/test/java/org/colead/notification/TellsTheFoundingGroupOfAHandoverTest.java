package org.colead.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Optional;
import org.colead.kernel.PersonId;
import org.colead.people.Cast;
import org.colead.responsibility.FoundingCast;
import org.colead.responsibility.FoundingCast.Board;
import org.colead.responsibility.Mandate;
import org.colead.responsibility.Responsibilities;
import org.colead.responsibility.ResponsibilityId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/// What serves all passes by acceptance; the group that entrusted it hears of it in time.
@SpringBootTest
class TellsTheFoundingGroupOfAHandoverTest {

    @Autowired FoundingCast founding;
    @Autowired Responsibilities responsibilities;
    @Autowired Inbox inbox;
    @Autowired Cast cast;

    Board board;
    PersonId hana;
    PersonId ruth;
    ResponsibilityId accounts;

    @BeforeEach
    void somebodyKeepsTheAccounts() {
        var school = cast.school("Cedar Hollow", "Hana Okafor", "Ruth Delgado");
        hana = school.person("Hana Okafor");
        ruth = school.person("Ruth Delgado");
        board = founding.board();
        accounts = founding.offered(board, Mandate.KEEPS_ACCOUNTS, hana);
        responsibilities.accept(accounts, hana);
    }

    @Test
    void whenItIsOfferedAndWhenItHasPassed() {
        responsibilities.offerHandover(accounts, ruth, "", hana);
        for (var member : List.of(board.gus(), board.adaeze())) {
            await().untilAsserted(() ->
                    assertThat(told(member))
                            .contains("Hana Okafor offers Ruth Delgado what your group entrusted"));
        }
        responsibilities.acceptHandover(accounts, ruth);
        await().untilAsserted(() ->
                assertThat(told(board.gus()))
                        .contains(
                                "Ruth Delgado carries now what your group entrusted to Hana Okafor"));
        assertThat(told(hana)).noneMatch(title -> title.contains("your group entrusted"));
    }

    /// A member of the founding group who hands over or receives knows it already.
    @Test
    void notThoseWhoseHandoverItIs() {
        responsibilities.offerHandover(accounts, board.gus(), "", hana);
        await().untilAsserted(() ->
                assertThat(told(board.adaeze()))
                        .contains("Hana Okafor offers Gus Hartwell what your group entrusted"));
        assertThat(told(board.gus()))
                .contains("Hana Okafor offers you a responsibility")
                .noneMatch(title -> title.contains("your group entrusted"));
    }

    private List<String> told(PersonId person) {
        return inbox.items(person, Optional.empty()).rows().stream().map(InboxRow::title).toList();
    }
}
