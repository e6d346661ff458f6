package org.colead.decision.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.colead.decision.NewDecision;
import org.colead.decision.Stage;
import org.colead.kernel.CommandKey;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;

/// Words are found by whoever may read them, and by nobody else.
@SpringBootTest
class FindsNothingKeptFromThemTest extends WordsOfDecisions {

    @Test
    void theAuthorOfAHiddenConcernIsNotShown() {
        var brief = briefs.published();

        var places = places(brief.decision(), "another program", brief.scene().lena());

        assertThat(places).isNotEmpty().allMatch(place -> place.author().isEmpty());
    }

    @Test
    void whoMayNotReadTheDecisionFindsNothingOfIt() {
        var brief = briefs.published();
        var noor = brief.scene().noor();

        assertThat(found("lunch duty", noor)).doesNotContain(brief.decision());
        assertThat(found("", noor)).doesNotContain(brief.decision());
        assertThat(fullText.places(List.of(brief.decision()), "lunch", noor)).isEmpty();
    }

    @Test
    void aDraftIsFoundByItsAuthorsAlone() {
        var scene = rounds.at(Stage.DRAFTING);

        assertThat(found("five protected hours", scene.theo())).contains(scene.decision());
        assertThat(found("five protected hours", scene.wes())).doesNotContain(scene.decision());
        assertThat(found("five protected hours", scene.lena())).doesNotContain(scene.decision());
    }

    @Test
    void aPracticeDecisionIsFoundByNobody() {
        var scene = rounds.at(Stage.CLARIFYING);
        var practice =
                decisions.draft(
                        new NewDecision(
                                scene.group(), "Zebrawatch", "Shall we?", true, Optional.empty()),
                        CommandKey.next(),
                        scene.theo());

        assertThat(found("zebrawatch", scene.theo())).doesNotContain(practice);
        assertThat(stored(practice)).isZero();
    }

    /// Only those who answer them read them, and a passage is for whoever reads the decision.
    @Test
    void whatReadersSayToABriefIsFoundByNobody() {
        var brief = briefs.published();
        var lena = brief.scene().lena();
        var said = readership.respond(brief.id(), "Whose kowari?", CommandKey.next(), lena);
        readership.answer(said, "The kowari is ours.", brief.scene().theo());

        assertThat(found("kowari", lena)).isEmpty();
        assertThat(found("kowari", brief.scene().theo())).isEmpty();
    }

    /// What two people say to each other is sealed, and no module gives it.
    @Test
    void noModuleOfConflictsGivesPassages() {
        assertThat(sources)
                .isNotEmpty()
                .noneMatch(it -> it.getClass().getPackageName().contains("conflict"));
    }
}
