package org.colead.responsibility.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.Optional;
import org.colead.kernel.CommandKey;
import org.colead.responsibility.AdoptedCast;
import org.colead.responsibility.AdoptedCast.Adopted;
import org.colead.responsibility.NewStep;
import org.colead.responsibility.Responsibilities;
import org.colead.responsibility.ResponsibilityId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class HandsOverTest extends ResponsibilityScreens {

    @Autowired AdoptedCast cast;
    @Autowired Responsibilities responsibilities;

    @Test
    void theRelayShowsWhatPassedAndWhatWaits() {
        var it = cast.adopted();
        var first = carried(it, "Host visits");
        var second = carried(it, "Keep the coverage calendar");
        responsibilities.offerHandover(first, it.team().wes(), "", it.team().theo());
        responsibilities.acceptHandover(first, it.team().wes());
        responsibilities.offerHandover(second, it.team().wes(), "Blue folder.", it.team().theo());
        open("responsibilities", it.team().wes());
        assertThat(shows("Theo Brandt hands over to you")).isTrue();
        assertThat(shows("1 of 2 have passed.")).isTrue();
        assertThat(shows("Notes for you: Blue folder.")).isTrue();
        assertThat(shows("Until you accept, Theo Brandt carries it. With it you carry 2."))
                .isTrue();
        click("Accept");
        assertThat(shows("Theo Brandt hands over to you")).isFalse();
    }

    @Test
    void aHandoverNeedsAPerson() {
        var it = cast.adopted();
        carried(it, "Keep the coverage calendar");
        open("responsibilities", it.team().theo());
        click("Offer the handover");
        assertThat(shows("Choose a person first.")).isTrue();
    }

    @Test
    void somebodyIsLookedForAndLearnsIt() {
        var it = cast.adopted();
        var id = carried(it, "Keep the coverage calendar");
        open("responsibilities", it.team().theo());
        click("Look for someone to learn it");
        responsibilities.learn(id, it.team().ruth());
        open("responsibilities", it.team().theo());
        assertThat($(ComboBox.class).all())
                .extracting(ComboBox::getHelperText)
                .contains("Ruth Delgado is learning it");
    }

    private ResponsibilityId carried(Adopted it, String result) {
        var step = new NewStep(cast.words(result), Optional.of(it.team().theo()));
        var id =
                responsibilities.offerStep(
                        it.decision(), step, CommandKey.next(), it.team().hana());
        responsibilities.accept(id, it.team().theo());
        return id;
    }
}
