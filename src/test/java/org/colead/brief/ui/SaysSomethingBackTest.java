package org.colead.brief.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.colead.brief.Readership;
import org.colead.kernel.CommandKey;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class SaysSomethingBackTest extends BriefScreens {

    @Autowired Readership readership;

    @Test
    void andIsAnsweredByTheGroup() {
        var brief = briefs.published();
        open("briefs/" + brief.id(), brief.scene().lena());
        type("Say something back", "Does art move?");
        click("Send to Leadership team");
        assertThat(shows("Does art move?")).isTrue();
        assertThat(shows("Not answered yet")).isTrue();
        assertThat(offers("Give this answer")).isFalse();

        open("briefs/" + brief.id(), brief.scene().theo());
        type("Your answer to Lena Ortiz", "Only art moves.");
        click("Give this answer");
        assertThat(offers("Give this answer")).isFalse();

        open("briefs/" + brief.id(), brief.scene().lena());
        assertThat(shows("Only art moves.")).isTrue();
    }

    @Test
    void anEmptyResponseIsRefusedInWords() {
        var brief = briefs.published();
        open("briefs/" + brief.id(), brief.scene().lena());
        type("Say something back", " ");
        click("Send to Leadership team");
        assertThat(shows("Your response")).isTrue();
        assertThat(shows("Not answered yet")).isFalse();
    }

    @Test
    void theSecondToAnswerKeepsTheirWords() {
        var brief = briefs.published();
        var scene = brief.scene();
        var said =
                readership.respond(brief.id(), "Does art move?", CommandKey.next(), scene.lena());
        open("briefs/" + brief.id(), scene.theo());
        type("Your answer to Lena Ortiz", "Only art moves.");
        readership.answer(said, "It does not.", scene.marisol());
        click("Give this answer");
        assertThat(shows("Somebody saved this before you.")).isTrue();
        assertThat(shows("It does not.")).isTrue();
        assertThat(typed("Your answer to Lena Ortiz")).isEqualTo("Only art moves.");
    }
}
