package org.colead.people;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/// How often somebody may try: per mail address, known or not, and per network address.
///
/// A school shares one network address, so that limit is wide; it counts failures alone. Kept in
/// memory on each machine.
@Component
public class SignInLimits {

    private static final int REMEMBERED = 50_000;

    private final Map<String, Bucket> buckets =
            new LinkedHashMap<>(16, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
                    return size() > REMEMBERED;
                }
            };
    private final TimeMeter time;

    SignInLimits(Clock clock) {
        this.time = new ClockMeter(clock);
    }

    /// Takes one try at a password; `giveBack` returns it after a success.
    public void tryPassword(String mail, String network) {
        take(passwordFrom(network), minutes(100, 15));
        take(passwordFor(mail), minutes(10, 15));
    }

    public void giveBack(String mail, String network) {
        bucket(passwordFrom(network), minutes(100, 15)).addTokens(1);
        bucket(passwordFor(mail), minutes(10, 15)).addTokens(1);
    }

    /// Takes one request for a link.
    public void askForLink(String mail, String network) {
        take("link from " + prefix(network), minutes(60, 60));
        take("link for " + normal(mail), minutes(3, 15));
    }

    /// Takes one try at a link, lest tokens be guessed.
    public void tryLink(String network) {
        take("token from " + prefix(network), minutes(120, 15));
    }

    /// Takes one try at the code of a live session, lest codes be guessed; `rightCode` returns it.
    public void tryCode(String network) {
        take(codeFrom(network), minutes(1000, 15));
    }

    public void rightCode(String network) {
        bucket(codeFrom(network), minutes(1000, 15)).addTokens(1);
    }

    /// Takes one request to come into a live session, as a guest or by a link: wide, since a room
    /// shares one network address.
    public void askToJoin(String who, String network) {
        take("joining from " + prefix(network), minutes(600, 15));
        take("joining as " + normal(who), minutes(5, 15));
    }

    private void take(String key, Supplier<Bandwidth> limit) {
        var probe = bucket(key, limit).tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            long wait = Duration.ofNanos(probe.getNanosToWaitForRefill()).toMinutes() + 1;
            throw new TriedTooOften(wait);
        }
    }

    private Bucket bucket(String key, Supplier<Bandwidth> limit) {
        synchronized (buckets) {
            return buckets.computeIfAbsent(key, _ -> newBucket(limit.get()));
        }
    }

    private Bucket newBucket(Bandwidth limit) {
        return Bucket.builder().addLimit(limit).withCustomTimePrecision(time).build();
    }

    private static Supplier<Bandwidth> minutes(int times, int minutes) {
        return () ->
                Bandwidth.builder()
                        .capacity(times)
                        .refillGreedy(times, Duration.ofMinutes(minutes))
                        .build();
    }

    private static String passwordFrom(String network) {
        return "password from " + prefix(network);
    }

    private static String passwordFor(String mail) {
        return "password for " + normal(mail);
    }

    private static String codeFrom(String network) {
        return "code from " + prefix(network);
    }

    private static String normal(String mail) {
        var address = mail.strip().toLowerCase(Locale.ROOT);
        return address.substring(0, Math.min(address.length(), 254));
    }

    /// An IPv6 network is a /64: whoever has one address of it has them all.
    private static String prefix(String network) {
        try {
            return InetAddress.ofLiteral(network) instanceof Inet6Address six
                    ? HexFormat.of().formatHex(six.getAddress(), 0, 8)
                    : network;
        } catch (IllegalArgumentException named) {
            return network;
        }
    }

    private record ClockMeter(Clock clock) implements TimeMeter {
        @Override
        public long currentTimeNanos() {
            return Duration.between(Instant.EPOCH, clock.instant()).toNanos();
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
