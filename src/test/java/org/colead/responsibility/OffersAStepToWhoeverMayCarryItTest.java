package org.colead.responsibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.colead.authority.Action.READ;

import java.util.Optional;
import org.colead.kernel.CommandKey;
import org.colead.kernel.PersonId;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;

/// Who may offer a step, and to whom.
@SpringBootTest
class OffersAStepToWhoeverMayCarryItTest extends StepsAndMandates {

    @Test
    void aStepSentTwiceIsOfferedOnce() {
        var it = cast.adopted();
        var key = CommandKey.next();
        var step = new NewStep(cast.words("Keep the calendar"), Optional.empty());
        var first = responsibilities.offerStep(it.decision(), step, key, it.team().theo());
        assertThat(responsibilities.offerStep(it.decision(), step, key, it.team().theo()))
                .isEqualTo(first);
        assertThat(carried.steps(it.decision())).hasSize(1);
    }

    @Test
    void onlyAuthorsOfferSteps() {
        var it = cast.adopted();
        refused(() -> offerAs(it, it.team().wes()), "You cannot offer a step");
        refused(() -> offerAs(it, it.team().ruth()), "You cannot offer a step");
    }

    @Test
    void aStepIsNeverOfferedToWhoeverAskedToBeLeftOut() {
        var it = cast.adopted();
        leftOut.add(it.decision(), it.team().ruth());
        refused(() -> offered(it, it.team().ruth()), "asked to be left out");
        var free = offered(it, Optional.empty());
        refused(() -> responsibilities.volunteer(free, it.team().ruth()), "left out");
        responsibilities.volunteer(free, it.team().wes());
        refused(
                () -> responsibilities.offerHandover(free, it.team().ruth(), "", it.team().wes()),
                "left out");
    }

    @Test
    void aStepIsNotOfferedToAStranger() {
        var it = cast.adopted();
        refused(() -> offered(it, PersonId.next()), "works here");
        refused(() -> offered(it, cast.elsewhere()), "works here");
    }

    @Test
    void nobodyOfAnotherSchoolLetsThemselvesIn() {
        var it = cast.adopted();
        var noor = cast.elsewhere();
        var free = offered(it, Optional.empty());
        refused(() -> responsibilities.volunteer(free, noor), "You cannot volunteer");
        refused(() -> offered(it, noor), "may read its decision");
        responsibilities.volunteer(free, it.team().wes());
        responsibilities.seekUnderstudy(free, it.team().wes());
        refused(() -> responsibilities.learn(free, noor), "You cannot volunteer");
        refused(
                () -> responsibilities.offerHandover(free, noor, "", it.team().wes()),
                "may read its decision");
        assertThat(permissions.can(noor, READ, subject(it)).allowed()).isFalse();
        responsibilities.learn(free, it.team().ruth());
    }

    @Test
    void anOfferNeedsAnAnswer() {
        var it = cast.adopted();
        offered(it, it.team().wes());
        assertThat(needs.needsOf(it.team().wes()))
                .singleElement()
                .satisfies(need -> assertThat(need.about()).isEqualTo(it.decision().value()));
        assertThat(needs.needsOf(it.team().theo())).isEmpty();
    }
}
