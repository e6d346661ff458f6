package org.colead.decision.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.details.Details;
import org.colead.decision.Adaptations;
import org.colead.decision.RegisterCast;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class AdaptsAProposalFromElsewhereTest extends DecisionScreens {

    @Autowired RegisterCast cast;
    @Autowired Adaptations adaptations;

    @Test
    void saysWhatIsKeptAndWhatIsChangedAndEverybodyReadsIt() {
        var team = cast.team();
        var draft = cast.draft(team, "Lesson study", cast.today().plusDays(30));
        open(draft, team.theo());
        openForm();
        type("Where it comes from", "Juniper Bend, since 2024.");
        type("What we keep", "The cycle of six weeks.");
        type("What we change", "Two teachers, not four.");
        type("Why here", "Our buses leave at three.");
        click("Keep this");
        assertThat(words("What we change").getValue()).isEqualTo("Two teachers, not four.");

        cast.opened(draft, team);
        open(draft, team.lena());

        assertThat(shows("Adapted from elsewhere")).isTrue();
        assertThat(shows("Juniper Bend, since 2024.")).isTrue();
        assertThat(shows("Two teachers, not four.")).isTrue();
    }

    @Test
    void whatIsChangedMayNotBeEmptyAndWhatWasTypedStays() {
        var team = cast.team();
        var draft = cast.draft(team, "Lesson study", cast.today().plusDays(30));
        open(draft, team.theo());
        openForm();
        type("Where it comes from", "Juniper Bend, since 2024.");
        type("What we keep", "All of it.");
        type("What we change", " ");
        type("Why here", "It fits.");

        click("Keep this");

        assertThat(shows("Say what you change.")).isTrue();
        assertThat(words("What we keep").getValue()).isEqualTo("All of it.");
        assertThat(adaptations.of(draft)).isEmpty();
    }

    private void openForm() {
        $(Details.class).all().stream()
                .filter(it -> "Adapted from elsewhere".equals(it.getSummaryText()))
                .forEach(it -> it.setOpened(true));
    }

    private void type(String label, String words) {
        test(words(label)).setValue(words);
    }
}
