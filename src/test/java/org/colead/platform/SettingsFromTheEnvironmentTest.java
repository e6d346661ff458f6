package org.colead.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/// Whoever runs Colead names an outside MariaDB and a mail server by environment variables.
class SettingsFromTheEnvironmentTest {

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(ColeadProperties.class)
    @Import({MailServer.Named.class, MailServer.Caught.class})
    static class Settings {}

    @Test
    void aMailServer() {
        with(Map.of(
                        "COLEAD_MAIL_HOST", "mail.example.org",
                        "COLEAD_MAIL_PORT", "2525",
                        "COLEAD_MAIL_USER", "colead",
                        "COLEAD_MAIL_PASSWORD", "secret",
                        "COLEAD_MAIL_STARTTLS", "false"))
                .run(started -> {
                    var sender = started.getBean(JavaMailSenderImpl.class);
                    assertThat(sender.getHost()).isEqualTo("mail.example.org");
                    assertThat(sender.getPort()).isEqualTo(2525);
                    assertThat(sender.getUsername()).isEqualTo("colead");
                    assertThat(sender.getPassword()).isEqualTo("secret");
                    assertThat(sender.getJavaMailProperties())
                            .containsEntry("mail.smtp.auth", "true")
                            .containsEntry("mail.smtp.starttls.required", "false");
                });
    }

    @Test
    void withoutAMailServerNothingSends() {
        with(Map.of())
                .run(started -> assertThat(started).doesNotHaveBean(JavaMailSenderImpl.class));
    }

    @Test
    void aMailServerMustEncryptUnlessToldOtherwise() {
        with(Map.of("COLEAD_MAIL_HOST", "mail.example.org"))
                .run(started ->
                        assertThat(
                                        started.getBean(JavaMailSenderImpl.class)
                                                .getJavaMailProperties())
                                .containsEntry("mail.smtp.starttls.required", "true")
                                .doesNotContainKey("mail.smtp.auth"));
    }

    @Test
    void anOutsideDatabaseWithItsTwoAccounts() {
        with(Map.of(
                        "COLEAD_DB_URL", "jdbc:mariadb://db:3306/colead",
                        "COLEAD_DB_USER", "colead",
                        "COLEAD_DB_PASSWORD", "runs",
                        "COLEAD_DB_OWNER_USER", "colead_owner",
                        "COLEAD_DB_OWNER_PASSWORD", "migrates"))
                .run(started ->
                        assertThat(started.getBean(ColeadProperties.class).db())
                                .isEqualTo(
                                        new ColeadProperties.Db(
                                                "jdbc:mariadb://db:3306/colead",
                                                "colead",
                                                "runs",
                                                "colead_owner",
                                                "migrates")));
    }

    @Test
    void theAddressInMailsFollowsThePortUnlessItIsNamed() {
        thenItsAddressIs("http://localhost:8080", Map.of());
        thenItsAddressIs("http://localhost:8101", Map.of("SERVER_PORT", "8101"));
        thenItsAddressIs(
                "https://together.example.org",
                Map.of("SERVER_PORT", "8101", "COLEAD_URL", "https://together.example.org"));
    }

    private static void thenItsAddressIs(String address, Map<String, Object> variables) {
        with(variables)
                .withInitializer(new ConfigDataApplicationContextInitializer())
                .run(started ->
                        assertThat(started.getBean(ColeadProperties.class).url())
                                .hasToString(address));
    }

    private static ApplicationContextRunner with(Map<String, Object> variables) {
        var source =
                new SystemEnvironmentPropertySource(
                        StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, variables);
        return new ApplicationContextRunner()
                .withInitializer(context ->
                        context.getEnvironment()
                                .getPropertySources()
                                .replace(source.getName(), source))
                .withUserConfiguration(Settings.class);
    }
}
