package org.colead.live;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.colead.kernel.PersonId;

/// Who is in a room with a phone: each whose phone listens, and each whose phone was looked at a
/// moment ago.
final class Attendance {

    private static final Duration SEEN = Duration.ofSeconds(45);

    private final Map<PersonId, Presence> present = new ConcurrentHashMap<>();
    private final Clock clock;

    Attendance(Clock clock) {
        this.clock = clock;
    }

    /// A phone came, or was looked at.
    void seen(PersonId person, String name) {
        present.compute(
                person,
                (_, was) -> new Presence(name, was == null ? List.of() : was.phones(), now()));
    }

    /// A phone listens until the handle is closed.
    ///
    /// @param sentOut what it does when its holder is sent out
    Listening stays(PersonId person, String name, Runnable sentOut) {
        present.compute(
                person,
                (_, was) -> {
                    var others = was == null ? Stream.<Runnable>of() : was.phones().stream();
                    return new Presence(
                            name, Stream.concat(others, Stream.of(sentOut)).toList(), now());
                });
        return () -> present.computeIfPresent(person, (_, was) -> was.without(sentOut, now()));
    }

    /// Their phones hear that they are out, and their name goes.
    void sendOut(PersonId person) {
        var was = present.remove(person);
        if (was != null) {
            was.phones().forEach(Runnable::run);
        }
    }

    /// Their names, in order.
    List<String> here() {
        var since = now().minus(SEEN);
        present.values().removeIf(p -> p.phones().isEmpty() && p.seen().isBefore(since));
        return present.values().stream().map(Presence::name).sorted().toList();
    }

    boolean isEmpty() {
        return present.isEmpty();
    }

    private Instant now() {
        return clock.instant();
    }

    private record Presence(String name, List<Runnable> phones, Instant seen) {

        Presence without(Runnable phone, Instant at) {
            return new Presence(name, phones.stream().filter(p -> p != phone).toList(), at);
        }
    }
}
