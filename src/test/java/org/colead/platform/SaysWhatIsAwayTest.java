package org.colead.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.zaxxer.hikari.HikariDataSource;
import java.net.URI;
import org.colead.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.health.actuate.endpoint.CompositeHealthDescriptor;
import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.boot.health.actuate.endpoint.HttpCodeStatusMapper;
import org.springframework.boot.health.autoconfigure.actuate.endpoint.HealthEndpointAutoConfiguration;
import org.springframework.boot.health.autoconfigure.contributor.HealthContributorAutoConfiguration;
import org.springframework.boot.health.autoconfigure.registry.HealthContributorRegistryAutoConfiguration;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.jdbc.autoconfigure.health.DataSourceHealthContributorAutoConfiguration;
import org.springframework.boot.mail.autoconfigure.MailHealthContributorAutoConfiguration;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.ApplicationContext;

/// The health check names what is away, the mail server or the database, and is well again once it
/// is back. `FoundsJourney` asks the packaged jar for it. The application that all tests share has
/// made the tables, and stays well meanwhile.
@SpringBootTest
class SaysWhatIsAwayTest {

    /// In milliseconds; a pool waits for so long before it says that nothing answers.
    private static final long SOON = 500;

    private final GreenMail mail = new GreenMail(ServerSetup.SMTP.dynamicPort());
    private Line toMail;
    private Line toDatabase;

    @BeforeEach
    void bothAreThere() {
        mail.start();
        toMail = new Line(mail.getSmtp().getPort());
        toDatabase = new Line(database().getPort());
    }

    @AfterEach
    void neitherIsNeeded() {
        toMail.close();
        toDatabase.close();
        mail.stop();
    }

    @Test
    void theMailServer() {
        onBothLines().run(colead -> namesWhatIsCut(colead, "mail", toMail));
    }

    @Test
    void theDatabase() {
        onBothLines().run(colead -> namesWhatIsCut(colead, "db", toDatabase));
    }

    private static void namesWhatIsCut(ApplicationContext colead, String name, Line line) {
        colead.getBean(HikariDataSource.class).setConnectionTimeout(SOON);
        assertThat(health(colead).getStatus()).isEqualTo(Status.UP);

        line.cut();
        var away = health(colead);
        assertThat(away.getStatus()).isEqualTo(Status.DOWN);
        assertThat(away.getComponents().get(name).getStatus()).isEqualTo(Status.DOWN);
        assertThat(away.getComponents().values())
                .filteredOn(component -> component.getStatus().equals(Status.DOWN))
                .hasSize(1);
        var code = colead.getBean(HttpCodeStatusMapper.class).getStatusCode(away.getStatus());
        assertThat(code).isEqualTo(503);

        line.layAgain();
        // a pool first throws away what it had before the cut
        await().until(() -> health(colead).getStatus().equals(Status.UP));
    }

    private static CompositeHealthDescriptor health(ApplicationContext colead) {
        return (CompositeHealthDescriptor) colead.getBean(HealthEndpoint.class).health();
    }

    private ApplicationContextRunner onBothLines() {
        var running = TestDatabase.embeddedServer().running();
        var address = TestDatabase.embeddedServer().url();
        return new ApplicationContextRunner()
                .withInitializer(new ConfigDataApplicationContextInitializer())
                .withConfiguration(
                        AutoConfigurations.of(
                                HealthContributorAutoConfiguration.class,
                                HealthContributorRegistryAutoConfiguration.class,
                                HealthEndpointAutoConfiguration.class,
                                DataSourceHealthContributorAutoConfiguration.class,
                                MailHealthContributorAutoConfiguration.class))
                .withUserConfiguration(Database.class, MailServer.class)
                .withPropertyValues(
                        "colead.db.url=" + onLine(address),
                        "colead.db.user=" + running.name(),
                        "colead.db.password=" + running.password(),
                        "colead.mail.host=127.0.0.1",
                        "colead.mail.port=" + toMail.port(),
                        "colead.mail.starttls=false");
    }

    private String onLine(String address) {
        return address.replace(":" + database().getPort(), ":" + toDatabase.port());
    }

    private static URI database() {
        return URI.create(TestDatabase.embeddedServer().url().substring("jdbc:".length()));
    }
}
