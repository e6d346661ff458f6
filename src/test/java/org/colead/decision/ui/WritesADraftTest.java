package org.colead.decision.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.combobox.ComboBox;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.colead.authority.Action;
import org.colead.authority.Permissions;
import org.colead.authority.Subject;
import org.colead.decision.DecisionService;
import org.colead.decision.Stage;
import org.colead.deliberation.RoundsCast;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.colead.people.Cast;
import org.colead.people.PersonRow;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class WritesADraftTest extends DecisionScreens {

    @Autowired Cast cast;
    @Autowired DecisionService service;
    @Autowired Permissions permissions;

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
    void somebodyOfAnotherSchoolIsListedAsAffectedAndThenReadsItAndRaisesConcerns() {
        var scene = rounds.at(Stage.DRAFTING);
        open(scene.decision(), scene.theo());
        click("List");
        assertThat(shows("Choose a person first.")).isTrue();
        choose("List somebody whom it affects", cast.row(scene.noor()));
        click("List");

        assertThat(shows("Noor Aziz")).isTrue();
        assertThat(shows("1 person by name")).isTrue();
        assertThat(register.core(scene.decision()).affected()).containsExactly(scene.noor());
        test(words("How")).setValue("Meetings become briefs.");
        assertThat(shows("Saved")).isTrue();
        assertThat(may(scene, Action.READ_DRAFT)).isFalse();
        rounds.moveOn(scene, Stage.CONCERNS);
        assertThat(details(scene.decision(), scene.noor()).may(Action.RAISE_CONCERN)).isTrue();
    }

    @Test
    void onlyItsAuthorsListAnybodyAndOnlyWhileItIsADraft() {
        var scene = rounds.at(Stage.DRAFTING);
        refused(() -> service.listAffected(scene.decision(), scene.noor(), scene.wes()));
        refused(() -> service.listAffected(scene.decision(), PersonId.next(), scene.theo()));
        rounds.moveOn(scene, Stage.CLARIFYING);
        refused(() -> service.listAffected(scene.decision(), scene.noor(), scene.theo()));
        assertThat(register.core(scene.decision()).affected()).isEmpty();
    }

    @Test
    void nobodyElseReadsIt() {
        var scene = rounds.at(Stage.DRAFTING);
        open(scene.decision(), scene.wes());
        assertThat(said()).doesNotContain("With paid coverage.");
    }

    private void ask(PersonRow person) {
        choose("Ask somebody to write it with you", person);
    }

    @SuppressWarnings("unchecked")
    private void choose(String label, PersonRow person) {
        ((ComboBox<PersonRow>) $(ComboBox.class).withCaption(label).single()).setValue(person);
    }

    private boolean may(RoundsCast.Scene scene, Action action) {
        var subject = Subject.of(Subject.Type.DECISION, scene.decision().value());
        return permissions.can(scene.noor(), action, subject).allowed();
    }

    private static void refused(ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(Refusal.class);
    }
}
