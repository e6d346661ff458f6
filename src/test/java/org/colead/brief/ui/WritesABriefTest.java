package org.colead.brief.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.colead.brief.BriefDesk;
import org.colead.brief.BriefText;
import org.colead.decision.DecisionRegister;
import org.colead.decision.Stage;
import org.colead.deliberation.RoundsCast;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class WritesABriefTest extends BriefScreens {

    @Autowired BriefDesk desk;
    @Autowired DecisionRegister register;

    @Test
    void savesItWholeAndPublishesIt() {
        var scene = briefs.decided();
        briefs.step(scene);
        open("decisions/" + scene.decision(), scene.theo());
        write();
        click("Save the draft");
        assertThat(typed("What was decided")).isEqualTo("Five hours.");
        assertThat(desk.draft(scene.decision(), scene.theo()).text().changes()).hasSize(1);

        publish();
        assertThat(desk.published(scene.decision())).isPresent();
        assertThat(register.core(scene.decision()).stage()).isEqualTo(Stage.PUBLISHED);
    }

    @Test
    void isToldEveryGapAndLosesNothing() {
        var scene = briefs.decided();
        open("decisions/" + scene.decision(), scene.theo());
        type("What was decided", "Five hours.");
        publish();
        assertThat(stage(scene)).isEqualTo(Stage.DECIDED);
        assertThat(shows("The brief says what was considered")).isTrue();
        assertThat(typed("What was decided")).isEqualTo("Five hours.");
    }

    @Test
    void doesNotPublishTheWordsOfWhoeverWasFirst() {
        var scene = briefs.decided();
        briefs.step(scene);
        open("decisions/" + scene.decision(), scene.theo());
        write();
        desk.write(
                scene.decision(),
                new BriefText(
                        "Four hours.",
                        List.of(new BriefText.Change("soon", "All.", "")),
                        "Because.",
                        List.of(),
                        "Nothing."),
                0,
                scene.marisol());
        publish();
        assertThat(stage(scene)).isEqualTo(Stage.DECIDED);
        assertThat(shows("Four hours.")).isTrue();
        assertThat(typed("What was decided")).isEqualTo("Five hours.");
    }

    @Test
    void whatOnlyTheOtherChangedIsTakenOver() {
        var scene = briefs.decided();
        open("decisions/" + scene.decision(), scene.theo());
        type("Why", "Two of three had less than two.");
        var change = new BriefText.Change("soon", "Art moves.", "fourth grade");
        desk.write(
                scene.decision(),
                new BriefText("Four hours.", List.of(change), "", List.of(), ""),
                0,
                scene.marisol());
        click("Save the draft");
        assertThat(shows("Somebody saved other parts meanwhile.")).isTrue();
        click("Save the draft");

        var kept = desk.draft(scene.decision(), scene.theo()).text();
        assertThat(kept.decided()).isEqualTo("Four hours.");
        assertThat(kept.why()).isEqualTo("Two of three had less than two.");
        assertThat(kept.changes()).containsExactly(change);
    }

    @Test
    void whoIsNotAnAuthorSeesThatItIsBeingWritten() {
        var scene = briefs.decided();
        open("decisions/" + scene.decision(), scene.lena());
        assertThat(shows("Its authors are writing it.")).isTrue();
        assertThat(offers("Save the draft")).isFalse();
    }

    private void write() {
        type("What was decided", "Five hours.");
        type("Why", "Two of three had less than two.");
        type("What was considered", "Three hours.");
        test($(TextField.class).withCaption("When").single()).setValue("from Monday");
        test($(TextField.class).withCaption("What changes").single()).setValue("Art moves.");
    }

    private void publish() {
        click("Publish it");
        click("Publish it");
    }

    private Stage stage(RoundsCast.Scene scene) {
        return register.core(scene.decision()).stage();
    }
}
