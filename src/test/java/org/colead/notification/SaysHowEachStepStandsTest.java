package org.colead.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.colead.brief.BriefCast;
import org.colead.brief.BriefLetters;
import org.colead.decision.Outcome;
import org.colead.decision.RegisterCast;
import org.colead.decision.SideExits;
import org.colead.export.AsPdf;
import org.colead.export.Exports;
import org.colead.group.GroupCast;
import org.colead.kernel.CommandKey;
import org.colead.responsibility.Carried;
import org.colead.responsibility.CarryingOut;
import org.colead.uikit.Dates;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.test.context.TestSecurityContextHolder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/// The same words in the mail, on the page that its link opens, and on paper.
@SpringBootTest
class SaysHowEachStepStandsTest {

    @Autowired BriefCast briefs;
    @Autowired BriefLetters letters;
    @Autowired Carried carried;
    @Autowired CarryingOut carrying;
    @Autowired RegisterCast register;
    @Autowired GroupCast groups;
    @Autowired SideExits exits;
    @Autowired Exports exports;
    @Autowired AsPdf pdf;
    @Autowired WebApplicationContext application;
    @Autowired Clock clock;

    BriefCast.Published brief;

    @BeforeEach
    void oneStepIsAcceptedOneOfferedAndOneIsFree() {
        // nobody whom an earlier test signed in on this thread
        TestSecurityContextHolder.clearContext();
        brief = briefs.published();
        briefs.step(brief.scene(), "Move the art class", Optional.of(brief.scene().marisol()));
        briefs.step(brief.scene(), "Ask the bus company", Optional.empty());
    }

    @Test
    void whoAcceptedWhoIsAskedAndThatNobodyIs() throws Exception {
        for (var said : said()) {
            assertThat(said)
                    .contains("Wes Tolliver: Book the coverage, until")
                    .contains("Marisol Keane is asked: Move the art class, until")
                    .contains("Nobody yet: Ask the bus company, until");
        }
    }

    @Test
    void whatIsDoneAndWhatEndedWithoutThat() throws Exception {
        var first = carried.steps(brief.decision()).getFirst().id();
        carrying.carriedOut(first, "Booked.", CommandKey.next(), brief.scene().wes());
        var team = register.team();
        var later = register.published(team, "Who is called", Outcome.ADOPTED, 4);
        groups.join(team.group(), brief.scene().theo(), false, team.theo());
        exits.supersede(brief.decision(), later, "Better there.", brief.scene().theo());

        for (var said : said()) {
            assertThat(said)
                    .contains("Wes Tolliver: Book the coverage, done")
                    .contains("Ended, not done: Move the art class")
                    .contains("Ended, not done: Ask the bus company")
                    .doesNotContain("Nobody yet", "is asked");
        }
    }

    private List<String> said() throws Exception {
        return List.of(mail(), page(), paper());
    }

    private String mail() {
        return BriefMail.text(
                letters.page(brief.id()).orElseThrow(),
                new Dates(Locale.US, clock.getZone(), clock.instant()));
    }

    private String page() throws Exception {
        var web = MockMvcBuilders.webAppContextSetup(application).apply(springSecurity()).build();
        return web.perform(get("/" + letters.paths(brief.id()).apply(brief.scene().lena())))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private String paper() throws Exception {
        var whole = exports.whole(brief.decision(), brief.scene().lena());
        try (var open = Loader.loadPDF(pdf.bytes(whole, Locale.US))) {
            return new PDFTextStripper().getText(open).replaceAll("\\s+", " ");
        }
    }
}
