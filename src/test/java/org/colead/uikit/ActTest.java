package org.colead.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import java.util.ArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import org.colead.kernel.CommandKey;
import org.colead.kernel.Overtaken;
import org.colead.kernel.Refusal;
import org.colead.kernel.Sentence;
import org.junit.jupiter.api.Test;

class ActTest {

    @Test
    void aRefusalStandsUnderTheButtonWithTheWayToWhatIsMissing() {
        var act =
                new Act(
                        "Open the check",
                        () -> {
                            throw new Refusal(Sentence.of("One concern is open."), "decisions/7");
                        });

        act.button().click();

        var refused = refusedIn(act);
        assertThat(refused.getElement().getTextRecursively()).contains("One concern is open.");
        assertThat(linkIn(refused)).isEqualTo("decisions/7");
        assertThat(act.button().isEnabled()).isTrue();
    }

    @Test
    void theRefusalGoesOnceItWorks() {
        var open = new AtomicBoolean(true);
        var act =
                new Act(
                        "Open the check",
                        () -> {
                            if (open.get()) {
                                throw Refusal.because("One concern is open.");
                            }
                        });
        act.button().click();
        open.set(false);

        act.button().click();

        assertThat(act.getChildren().filter(Refused.class::isInstance)).isEmpty();
    }

    @Test
    void whoeverWasOvertakenReadsTheOtherWords() {
        var act =
                new Act(
                        "Save",
                        () -> {
                            throw new Overtaken("Theirs were first.");
                        });

        act.button().click();

        assertThat(refusedIn(act).getElement().getTextRecursively()).contains("Theirs were first.");
    }

    @Test
    void theKeyStaysTheSameUntilItWorks() {
        var keys = new ArrayList<CommandKey>();
        var act =
                Act.once(
                        "Give this answer",
                        key -> {
                            keys.add(key);
                            if (keys.size() == 1) {
                                throw Refusal.because("Write it, then try again.");
                            }
                        });

        act.button().click();
        act.button().click();
        act.button().click();

        assertThat(keys.get(1)).isEqualTo(keys.get(0));
        assertThat(keys.get(2)).isNotEqualTo(keys.get(1));
    }

    private static Refused refusedIn(Act act) {
        return act.getChildren()
                .filter(Refused.class::isInstance)
                .map(Refused.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static String linkIn(Refused refused) {
        return refused.getChildren()
                .flatMap(child -> child.getChildren())
                .filter(Anchor.class::isInstance)
                .map(anchor -> ((Anchor) anchor).getHref())
                .findFirst()
                .orElseThrow();
    }
}
