package org.colead;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import org.colead.platform.StoryClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.modulith.events.IncompleteEventPublications;

@SpringBootTest
class ColeadStartsTest {

    @Autowired Clock clock;
    @Autowired IncompleteEventPublications events;

    @Test
    void startsWithOneClock() {
        assertThat(clock).isInstanceOf(StoryClock.class);
    }

    @Test
    void findsTheRegistryOfEvents() {
        events.resubmitIncompletePublications(_ -> true);
    }
}
