package org.colead.facilitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.colead.kernel.PersonId;
import org.colead.kernel.UuidV7;
import org.junit.jupiter.api.Test;

class RotationTest {

    private final PersonId theo = new PersonId(UuidV7.next());
    private final Optional<PersonId> byTheo = Optional.of(theo);
    private final Optional<PersonId> byAmara = Optional.of(new PersonId(UuidV7.next()));

    @Test
    void afterThreeWithTheSamePersonItMightBeTime() {
        assertThat(Rotation.isDue(theo, List.of(byTheo, byTheo, byTheo))).isTrue();
    }

    @Test
    void notBeforeAndNotOnceSomebodyElseDid() {
        assertThat(Rotation.isDue(theo, List.of(byTheo, byTheo))).isFalse();
        assertThat(Rotation.isDue(theo, List.of(byTheo, byAmara, byTheo))).isFalse();
        assertThat(Rotation.isDue(theo, List.of(byAmara, byTheo, byTheo))).isFalse();
        assertThat(Rotation.isDue(theo, List.of(byTheo, Optional.empty(), byTheo))).isFalse();
    }
}
