package org.colead.people;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SignInLimitsTest {

    private static final String SCHOOL = "198.51.100.7";

    private final SignInLimits limits =
            new SignInLimits(Clock.fixed(Instant.parse("2026-11-24T07:00:00Z"), ZoneOffset.UTC));

    @Test
    void aNetworkTriesAHundredPasswords() {
        times(100, n -> limits.tryPassword("person" + n + "@example.org", SCHOOL));
        refused(() -> limits.tryPassword("one.more@example.org", SCHOOL));
        allowed(() -> limits.tryPassword("one.more@example.org", "198.51.100.8"));
    }

    @Test
    void rightPasswordsAreGivenBackToTheNetwork() {
        times(
                300,
                n -> {
                    limits.tryPassword("person" + n + "@example.org", SCHOOL);
                    limits.giveBack("person" + n + "@example.org", SCHOOL);
                });
    }

    @Test
    void whoeverHasOneAddressOfAnIpv6NetworkHasThemAll() {
        times(
                100,
                n ->
                        limits.tryPassword(
                                "person" + n + "@example.org",
                                "2001:db8:1:2::" + Integer.toHexString(n + 1)));
        refused(() -> limits.tryPassword("one@example.org", "2001:db8:1:2:ffff::1"));
        allowed(() -> limits.tryPassword("one@example.org", "2001:db8:1:3::1"));
    }

    @Test
    void linksAreTriedAHundredAndTwentyTimes() {
        times(120, _ -> limits.tryLink(SCHOOL));
        refused(() -> limits.tryLink(SCHOOL));
        allowed(() -> limits.tryLink("198.51.100.8"));
    }

    @Test
    void aNetworkAsksForSixtyLinksAnHour() {
        times(60, n -> limits.askForLink("person" + n + "@example.org", SCHOOL));
        refused(() -> limits.askForLink("one.more@example.org", SCHOOL));
    }

    private static void times(int times, java.util.function.IntConsumer act) {
        IntStream.range(0, times).forEach(act);
    }

    private static void refused(Runnable act) {
        assertThatThrownBy(act::run).isInstanceOf(TriedTooOften.class);
    }

    private static void allowed(Runnable act) {
        assertThatCode(act::run).doesNotThrowAnyException();
    }
}
