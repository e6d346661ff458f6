package org.colead.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.actuate.endpoint.CompositeHealthDescriptor;
import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class HealthTest {

    @Autowired HealthEndpoint health;

    @Test
    void countsDatabaseAndMail() {
        var whole = (CompositeHealthDescriptor) health.health();
        assertThat(whole.getStatus()).isEqualTo(Status.UP);
        assertThat(whole.getComponents()).containsKeys("db", "mail");
    }
}
