package org.colead.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.colead.TestDatabase;
import org.junit.jupiter.api.Test;

/// The embedded server plays the outside one.
class OutsideServerTest {

    private final EmbeddedMariaDb server = TestDatabase.embeddedServer();

    @Test
    void aServerAsTheReadmeHasItServes() {
        var address = address(server.url(), server.running(), server.owner());
        assertThat(OutsideServer.mustServe(address)).isSameAs(address);
    }

    @Test
    void anAccountThatIsNotLetInIsNamedWithWhatToDo() {
        var wrong = new Account("colead", "not the password");
        assertThatThrownBy(
                        () -> OutsideServer.mustServe(address(server.url(), wrong, server.owner())))
                .isInstanceOfSatisfying(
                        CannotStart.class,
                        refused -> {
                            assertThat(refused.why()).contains("does not let colead in");
                            assertThat(refused.remedy()).contains("password and rights");
                        });
        var owner = new Account("colead_owner", "neither");
        assertThatThrownBy(() ->
                        OutsideServer.mustServe(address(server.url(), server.running(), owner)))
                .hasMessageContaining("does not let colead_owner in");
    }

    @Test
    void aServerThatDoesNotAnswerIsSaid() {
        var nowhere = "jdbc:mariadb://127.0.0.1:1/colead";
        assertThatThrownBy(() ->
                        OutsideServer.mustServe(address(nowhere, server.running(), server.owner())))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("does not answer");
    }

    private static DatabaseAddress address(String url, Account running, Account owner) {
        return new DatabaseAddress(url, running, owner, null);
    }
}
