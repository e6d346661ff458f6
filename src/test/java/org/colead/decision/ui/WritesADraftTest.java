package org.colead.decision.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.combobox.ComboBox;
import org.colead.decision.Stage;
import org.colead.people.Cast;
import org.colead.people.PersonRow;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class WritesADraftTest extends DecisionScreens {

    @Autowired Cast cast;

    @Test
    void itSavesItself() {
        var scene = rounds.at(Stage.DRAFTING);
        open(scene.decision(), scene.theo());
        test(words("How")).setValue("Meetings become briefs.");

        assertThat(details(scene.decision(), scene.theo()).text().text().how())
                .isEqualTo("Meetings become briefs.");
        assertThat(shows("Saved")).isTrue();
    }

    @Test
    void whoeverSavesSecondSeesTheFirstWordsBesideTheirOwn() {
        var scene = rounds.at(Stage.DRAFTING);
        open(scene.decision(), scene.theo());
        rounds.rewrite(scene, "Twelve substitutes are hired.", scene.marisol());
        test(words("How")).setValue("Meetings become briefs.");

        assertThat(shows("Somebody saved this before you.")).isTrue();
        assertThat(shows("Twelve substitutes are hired.")).isTrue();
        assertThat(words("How").getValue()).isEqualTo("Meetings become briefs.");
    }

    @Test
    void anotherIsAskedToWriteItToo() {
        var scene = rounds.at(Stage.DRAFTING);
        open(scene.decision(), scene.theo());
        ask(cast.row(scene.wes()));
        click("Ask");

        assertThat(shows("Wes Tolliver is asked to be an author.")).isTrue();
    }

    @Test
    void nobodyElseReadsIt() {
        var scene = rounds.at(Stage.DRAFTING);
        open(scene.decision(), scene.wes());
        assertThat(said()).doesNotContain("With paid coverage.");
    }

    @SuppressWarnings("unchecked")
    private void ask(PersonRow person) {
        var who =
                (ComboBox<PersonRow>)
                        $(ComboBox.class).withCaption("Ask somebody to write it with you").single();
        who.setValue(person);
    }
}
