package org.colead.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class ReasonsTest {

    @Test
    void whoeverAskedForAWayInReadsThatTheyDid() {
        assertThat(Reasons.of("sign-in-link").in(Locale.ENGLISH)).contains("asked for a link");
    }
}
