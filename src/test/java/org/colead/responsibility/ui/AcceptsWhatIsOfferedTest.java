package org.colead.responsibility.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import org.colead.kernel.CommandKey;
import org.colead.responsibility.AdoptedCast;
import org.colead.responsibility.AdoptedCast.Adopted;
import org.colead.responsibility.Carried;
import org.colead.responsibility.NewStep;
import org.colead.responsibility.Responsibilities;
import org.colead.responsibility.ResponsibilityState;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class AcceptsWhatIsOfferedTest extends ResponsibilityScreens {

    @Autowired AdoptedCast cast;
    @Autowired Responsibilities responsibilities;
    @Autowired Carried carried;

    @Test
    void theOfferStandsFirstAndIsAccepted() {
        var it = offered();
        open("responsibilities", it.team().wes());
        assertThat(shows("Accept “Keep the coverage calendar”, or say why not")).isTrue();
        assertThat(shows("May book coverage within $9,400. About 40 minutes a week, until"))
                .isTrue();
        assertThat(shows("Until you accept, nobody carries it. With it you carry one.")).isTrue();
        click("Accept");
        assertThat(shows("What you carry")).isTrue();
        assertThat(carried.carriedBy(it.team().wes())).hasSize(1);
    }

    @Test
    void decliningAsksForTheReason() {
        var it = offered();
        open("responsibilities", it.team().wes());
        click("Decline");
        assertThat(shows("“Reason” is empty.")).isTrue();
        test($(TextArea.class).withCaption("Why not").first()).setValue("Tuesdays are full.");
        click("Decline");
        assertThat(carried.steps(it.decision()).getFirst().state())
                .isEqualTo(ResponsibilityState.FREE);
    }

    @Test
    void nobodyElseSeesTheBand() {
        var it = offered();
        open("responsibilities", it.team().ruth());
        assertThat(offers("Accept")).isFalse();
    }

    private Adopted offered() {
        var it = cast.adopted();
        responsibilities.offerStep(
                it.decision(),
                new NewStep(cast.words("Keep the coverage calendar"), Optional.of(it.team().wes())),
                CommandKey.next(),
                it.team().theo());
        return it;
    }
}
