package org.colead.brief;

import static org.assertj.core.api.Assertions.assertThat;

import org.colead.decision.Stage;
import org.colead.kernel.Condition;
import org.colead.responsibility.AdoptedCast;
import org.colead.responsibility.AdoptedCast.Adopted;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/// A step that nobody brought to its end is one of those that the brief has to tell of.
@SpringBootTest
class SaysWhoCarriesWhichStepTest {

    @Autowired AdoptedCast cast;
    @Autowired BriefGuard guard;

    @Test
    void aStepThatEndedBeforeItWasDoneKeepsTheBriefIncomplete() {
        var it = cast.adopted();
        assertThat(steps(it).met()).isFalse();
        cast.offered(it, it.team().wes());
        assertThat(steps(it).met()).isTrue();
        cast.later(200);
        assertThat(steps(it).met()).isFalse();
    }

    private Condition steps(Adopted it) {
        return guard.conditions(it.decision(), Stage.DECIDED).stream()
                .filter(condition -> condition.text().toString().contains("which step"))
                .findFirst()
                .orElseThrow();
    }
}
