package org.colead.facilitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.colead.decision.Stage;
import org.colead.kernel.PersonId;
import org.colead.kernel.UuidV7;
import org.junit.jupiter.api.Test;

class NotHeardTest {

    private final PersonId theo = new PersonId(UuidV7.next());
    private final PersonId wes = new PersonId(UuidV7.next());
    private final PersonId priya = new PersonId(UuidV7.next());
    private final List<PersonId> members = List.of(theo, wes, priya);

    @Test
    void whoeverHasSpokenIsHeard() {
        assertThat(NotHeard.in(Stage.CONCERNS, members, List.of(), Set.of(wes)))
                .containsExactly(theo, priya);
    }

    @Test
    void authorsSpeakThroughTheProposal() {
        assertThat(NotHeard.in(Stage.CLARIFYING, members, List.of(theo), Set.of()))
                .containsExactly(wes, priya);
    }

    @Test
    void butReactLikeEverybody() {
        assertThat(NotHeard.in(Stage.REACTING, members, List.of(theo), Set.of(wes)))
                .containsExactly(theo, priya);
    }

    @Test
    void whoeverIsNoMemberIsNotMissed() {
        assertThat(
                        NotHeard.in(
                                Stage.REACTING,
                                List.of(wes),
                                List.of(theo),
                                Set.of(wes, new PersonId(UuidV7.next()))))
                .isEmpty();
    }
}
