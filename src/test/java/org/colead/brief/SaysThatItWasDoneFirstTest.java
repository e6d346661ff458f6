package org.colead.brief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.colead.decision.DecisionRegister;
import org.colead.decision.DoneFirst;
import org.colead.decision.FirstActCast;
import org.colead.deliberation.RoundsCast;
import org.colead.kernel.CommandKey;
import org.colead.kernel.Need;
import org.colead.kernel.PersonId;
import org.colead.platform.CountedStatements;
import org.colead.platform.StoryClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.test.context.TestSecurityContextHolder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/// The brief of what somebody did first: due within two days, and it says so wherever it is read.
@SpringBootTest
class SaysThatItWasDoneFirstTest {

    private static final String SAID =
            "because it could not wait. No rounds and no check were held.";

    @Autowired FirstActCast cast;
    @Autowired BriefCast briefs;
    @Autowired BriefDesk desk;
    @Autowired BriefReading reading;
    @Autowired BriefLetters letters;
    @Autowired BriefDueNeeds needs;
    @Autowired Readership readership;
    @Autowired DecisionRegister register;
    @Autowired StoryClock clock;
    @Autowired WebApplicationContext application;

    RoundsCast.Scene it;

    @BeforeEach
    void theoActedFirst() {
        it = cast.done();
    }

    @Test
    void itsAuthorsAndWhoeverPublishesAreAskedForTheBrief() {
        for (var person : List.of(it.theo(), it.marisol(), it.wes())) {
            var need = need(person);
            assertThat(need.what()).hasToString("Publish the brief");
            assertThat(need.title()).isEqualTo("Five protected hours");
            assertThat(need.why())
                    .hasToString(
                            "Theo Brandt acted first. The brief is due within two days, and says so.");
            assertThat(need.href()).endsWith("#brief");
        }
        assertThat(needs(it.priya())).isEmpty();
        assertThat(needs(it.lena())).isEmpty();
    }

    @Test
    void nobodyIsAskedGroupByGroupWhatTheyMayPublish() {
        var one = CountedStatements.of(() -> needs.needsOf(it.lena()));
        cast.done();
        cast.done();

        assertThat(CountedStatements.of(() -> needs.needsOf(it.lena()))).hasSameSizeAs(one);
    }

    @Test
    void itIsDueFortyEightHoursLaterAndOverdueFromThenOn() {
        var due = need(it.theo()).due().orElseThrow();
        var done = reading(it.theo());
        assertThat(due).isEqualTo(done.at().plus(Duration.ofHours(48)));
        clock.at(
                due.plusSeconds(1),
                () ->
                        assertThat(need(it.theo()).why())
                                .hasToString(
                                        "The brief is overdue: it was due two days after Theo"
                                                + " Brandt acted first."));
        publish();
        assertThat(needs(it.theo())).isEmpty();
    }

    @Test
    void theBriefItselfSaysSoToEveryReader() {
        var page = reading.page(publish(), it.lena());
        assertThat(page.doneFirst())
                .hasValueSatisfying(done -> {
                    assertThat(done.name()).isEqualTo("Theo Brandt");
                    assertThat(done.because()).isEqualTo(FirstActCast.WHY);
                });
        assertThat(page.check()).isEmpty();
        assertThat(page.concerns()).isEmpty();
    }

    @Test
    void readersRespondToIt() {
        var brief = publish();
        readership.respond(brief, "Was the ramp open?", CommandKey.next(), it.lena());
        readership.answer(
                reading.responses(brief, Optional.empty(), it.theo()).rows().getFirst().id(),
                "It was.",
                it.theo());
        assertThat(reading.page(brief, it.lena()).reader().said().getFirst().answer())
                .contains("It was.");
    }

    @Test
    void thePageOfTheLinkSaysSo() throws Exception {
        TestSecurityContextHolder.clearContext();
        var web = MockMvcBuilders.webAppContextSetup(application).build();
        var link = "/" + letters.paths(publish()).apply(it.lena());
        web.perform(get(link).header("Accept-Language", "en"))
                .andExpect(content().string(containsString("Done first by Theo Brandt on ")))
                .andExpect(content().string(containsString(SAID)))
                .andExpect(content().string(containsString("<strong>gave way</strong>")));
        web.perform(get(link).header("Accept-Language", "es"))
                .andExpect(content().string(containsString("Lo hizo primero Theo Brandt, el ")));
    }

    private DoneFirst reading(PersonId reader) {
        return register.details(it.decision(), reader).doneFirst().orElseThrow();
    }

    private BriefId publish() {
        briefs.step(it);
        desk.write(it.decision(), BriefCast.COMPLETE, 0, it.theo());
        return desk.publish(it.decision(), it.theo());
    }

    private Need need(PersonId person) {
        return needs(person).getFirst();
    }

    private List<Need> needs(PersonId person) {
        return needs.needsOf(person).stream()
                .filter(need -> need.about().equals(it.decision().value()))
                .toList();
    }
}
