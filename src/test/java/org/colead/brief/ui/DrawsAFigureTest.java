package org.colead.brief.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.colead.brief.BriefDesk;
import org.colead.brief.BriefReading;
import org.colead.brief.BriefText;
import org.colead.brief.BriefText.Bar;
import org.colead.brief.Figure;
import org.colead.deliberation.RoundsCast;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class DrawsAFigureTest extends BriefScreens {

    @Autowired BriefDesk desk;
    @Autowired BriefReading reading;

    @Test
    void seesTheBarsWhileTypingAndKeepsThemWithTheDraft() {
        var scene = openDraft();
        click("Add a figure");
        row(0, "none", "2");
        assertThat(shows("As readers see it")).isTrue();
        assertThat(shows("none2")).isTrue();
        click("Add a bar");
        row(1, "under 1", "9");
        click("Save the draft");

        assertThat(kept(scene)).containsExactly(new Bar("none", 2), new Bar("under 1", 9));
    }

    @Test
    void readersFindIt() {
        var scene = openDraft();
        briefs.step(scene);
        desk.write(scene.decision(), text(List.of()), 0, scene.marisol());
        open("decisions/" + scene.decision(), scene.theo());
        click("Add a figure");
        row(0, "none", "2");
        click("Publish it");
        click("Publish it");
        var brief = desk.published(scene.decision()).orElseThrow();

        assertThat(reading.page(brief, scene.lena()).text().figure())
                .containsExactly(new Bar("none", 2));
        open("briefs/" + brief, scene.lena());
        assertThat(shows("none2")).isTrue();
    }

    @Test
    void isToldWhatABarLacksAndLosesNothing() {
        var scene = openDraft();
        click("Add a figure");
        row(0, "none", "-2");
        click("Save the draft");
        assertThat(shows("How many are “none”? Write a whole number from 0 to 999,999.")).isTrue();
        assertThat(counts().getFirst().getValue()).isEqualTo("-2");
        row(0, "", "2");
        click("Save the draft");
        assertThat(shows("“What is counted” is empty.")).isTrue();
        assertThat(kept(scene)).isEmpty();
    }

    @Test
    void takesABarOutAndPutsItBack() {
        var scene = openDraft();
        click("Add a figure");
        row(0, "none", "2");
        click("Add a bar");
        row(1, "under 1", "9");
        click("Take out");
        assertThat(shows("none2")).isFalse();

        var undo = $(Notification.class).last().getChildren();
        test((Button) undo.filter(Button.class::isInstance).findFirst().orElseThrow()).click();
        follow();
        assertThat(names().getFirst().getValue()).isEqualTo("none");
        click("Save the draft");
        assertThat(kept(scene)).containsExactly(new Bar("none", 2), new Bar("under 1", 9));
    }

    @Test
    void isToldThatANinthBarIsTooMany() {
        openDraft();
        click("Add a figure");
        for (int i = 1; i <= Figure.MOST_BARS; i++) {
            click("Add a bar");
        }
        assertThat(names()).hasSize(Figure.MOST_BARS);
        assertThat(shows("A figure has at most 8 bars. Take one out first.")).isTrue();
    }

    @Test
    void aFigureThatOnlyTheOtherDrewIsTakenOver() {
        var scene = openDraft();
        type("Why", "Two of three had less than two.");
        desk.write(scene.decision(), text(List.of(new Bar("none", 2))), 0, scene.marisol());
        click("Save the draft");
        assertThat(names().getFirst().getValue()).isEqualTo("none");
        click("Save the draft");
        assertThat(kept(scene)).containsExactly(new Bar("none", 2));
    }

    @Test
    void whereBothDrewOneTheOthersStandsBeside() {
        var scene = openDraft();
        click("Add a figure");
        row(0, "none", "3");
        desk.write(scene.decision(), text(List.of(new Bar("none", 2))), 0, scene.marisol());
        click("Save the draft");
        assertThat(shows("none: 2")).isTrue();
        assertThat(counts().getFirst().getValue()).isEqualTo("3");
        test($(Button.class).withText("Take these words").last()).click();
        follow();
        assertThat(counts().getFirst().getValue()).isEqualTo("2");
    }

    private RoundsCast.Scene openDraft() {
        var scene = briefs.decided();
        open("decisions/" + scene.decision(), scene.theo());
        return scene;
    }

    private static BriefText text(List<Bar> figure) {
        return new BriefText(
                "Five hours.",
                List.of(new BriefText.Change("from Monday", "Art moves.", "")),
                "Because.",
                figure,
                "Three hours.");
    }

    private List<Bar> kept(RoundsCast.Scene scene) {
        return desk.draft(scene.decision(), scene.theo()).text().figure();
    }

    private void row(int index, String name, String count) {
        test(names().get(index)).setValue(name);
        test(counts().get(index)).setValue(count);
    }

    private List<TextField> names() {
        return $(TextField.class).withCaption("What is counted").all();
    }

    private List<TextField> counts() {
        return $(TextField.class).withCaption("How many").all();
    }
}
