package org.colead.responsibility.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.TextArea;
import org.colead.brief.BriefCast;
import org.colead.brief.BriefCast.Published;
import org.colead.decision.Outcome;
import org.colead.decision.RegisterCast;
import org.colead.responsibility.Carried;
import org.colead.responsibility.ResponsibilityRow;
import org.colead.responsibility.ResponsibilityState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/// The brief is out, and Wes carries the one step of it.
@SpringBootTest
class CarriesOutAStepTest extends ResponsibilityScreens {

    @Autowired BriefCast briefs;
    @Autowired Carried carried;
    @Autowired RegisterCast cast;

    Published brief;

    @BeforeEach
    void aPublishedBrief() {
        brief = briefs.published();
    }

    @Test
    void onTheDecisionTheySayThatItIsDoneAndEverybodyReadsWhatCameOfIt() {
        var page = "decisions/" + brief.decision();
        open(page, brief.scene().wes());
        click("Say that it is done");
        assertThat(shows("“What came of it” is empty.")).isTrue();
        say("Booked for every Tuesday.");
        assertThat(step().state()).isEqualTo(ResponsibilityState.DONE);

        open(page, brief.scene().lena());
        assertThat(shows("1 of 1 done")).isTrue();
        assertThat(shows("1 of 1 step is done.")).isTrue();
        assertThat(shows("Wes Tolliver, done")).isTrue();
        assertThat(shows("Booked for every Tuesday.")).isTrue();
        assertThat(offers("Say that it is done")).isFalse();
        assertThat(offers("It is not done after all")).isFalse();

        open("briefs/" + brief.id(), brief.scene().lena());
        assertThat(shows("Wes Tolliver: Book the coverage, done")).isTrue();
    }

    @Test
    void whatIsDoneLeavesTheirListAndStaysToTheirCredit() {
        open("responsibilities", brief.scene().wes());
        assertThat(shows("What you carry")).isTrue();
        say("Booked.");
        assertThat(shows("What you carry")).isFalse();
        assertThat(shows("What you carried out")).isTrue();
        click("It is not done after all");
        assertThat(step().isCarriedBy(brief.scene().wes())).isTrue();
        assertThat(shows("What you carried out")).isFalse();
    }

    @Test
    void itIsTakenBackInTheSamePlace() {
        open("decisions/" + brief.decision(), brief.scene().wes());
        say("Booked.");
        click("Undo");
        assertThat(step().isCarriedBy(brief.scene().wes())).isTrue();
    }

    @Test
    void whoeverReviewsSeesWhatIsDoneAndWhatIsOpen() {
        var team = cast.team();
        var decision = cast.underway(team, "Art on Fridays", Outcome.ADOPTED, 4);
        open("decisions/" + decision, team.theo());
        assertThat(shows("No step of 1 is done.")).isTrue();
        assertThat(shows("Hana Okafor, open until")).isTrue();
    }

    private void say(String words) {
        test($(TextArea.class).withCaption("What came of it").single()).setValue(words);
        click("Say that it is done");
    }

    private ResponsibilityRow step() {
        return carried.steps(brief.decision()).getFirst();
    }
}
