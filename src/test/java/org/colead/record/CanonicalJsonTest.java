package org.colead.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.colead.kernel.Minutes;
import org.colead.kernel.PersonId;
import org.junit.jupiter.api.Test;

class CanonicalJsonTest {

    enum Colour {
        RED
    }

    record Inner(int zebra, int apple) {}

    record Everything(
            PersonId who,
            Minutes time,
            Colour colour,
            Instant at,
            LocalDate day,
            Optional<PersonId> nobody,
            List<Inner> inner,
            Set<String> tags,
            Map<String, Integer> counts,
            boolean yes) {}

    record Strange(Object thing) {}

    record Large(long amount) {}

    @Test
    void sortsNamesUnwrapsIdsAndSaysWhatIsMissing() {
        var event =
                new Everything(
                        new PersonId(new UUID(0, 7)),
                        Minutes.of(1, 30),
                        Colour.RED,
                        Instant.parse("2026-10-01T08:00:00.120Z"),
                        LocalDate.of(2026, 10, 1),
                        Optional.empty(),
                        List.of(new Inner(1, 2)),
                        Set.of("b", "a"),
                        Map.of("é", 1, "z", 2),
                        true);

        assertThat(CanonicalJson.of(event))
                .isEqualTo(
                        """
                        {"at":"2026-10-01T08:00:00.120Z","colour":"RED","counts":{"z":2,"é":1},\
                        "day":"2026-10-01","inner":[{"apple":2,"zebra":1}],"nobody":null,\
                        "tags":["a","b"],"time":90,\
                        "who":"00000000-0000-0000-0000-000000000007","yes":true}\
                        """);
    }

    @Test
    void escapesAsTheStandardSays() {
        assertThat(CanonicalJson.of(Map.of("a", "\u20ac$\u000f\nA'B\"\\\\\"/")))
                .isEqualTo("{\"a\":\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}");
    }

    @Test
    void refusesWhatHasNoOneForm() {
        assertThatThrownBy(() -> CanonicalJson.of(new Strange(new StringBuilder("x"))))
                .hasMessageContaining("no canonical form");
        assertThatThrownBy(() -> CanonicalJson.of(new Large(1L << 53)))
                .hasMessageContaining("no canonical form");
    }
}
