package org.colead.export.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.authentication.UsernamePasswordAuthenticationToken.authenticated;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.colead.brief.BriefCast;
import org.colead.consensus.CheckCast;
import org.colead.decision.DecisionId;
import org.colead.decision.Stage;
import org.colead.deliberation.RoundsCast;
import org.colead.kernel.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.http.MediaType;
import org.springframework.security.test.context.TestSecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/// The files as a browser fetches them.
@SpringBootTest
class KeepsADecisionByAddressTest {

    private static final JsonMapper JSON = new JsonMapper();

    @Autowired WebApplicationContext application;
    @Autowired BriefCast briefs;
    @Autowired RoundsCast rounds;
    @Autowired CheckCast checks;

    MockMvc web;

    @BeforeEach
    void nobodyIsSignedIn() {
        TestSecurityContextHolder.clearContext();
        web = MockMvcBuilders.webAppContextSetup(application).apply(springSecurity()).build();
    }

    @Test
    void bothComeAsFilesNamedAfterTheDecisionAndStayInNoCache() throws Exception {
        var brief = briefs.published();
        var lena = brief.scene().lena();

        fetch(brief.decision(), "json", lena)
                .andExpect(status().isOk())
                .andExpect(content().contentType(MediaType.APPLICATION_JSON))
                .andExpect(header().string("Cache-Control", containsString("no-store")))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Content-Disposition", containsString("attachment")))
                .andExpect(header().string("Content-Disposition", containsString(".json")));
        var pdf =
                fetch(brief.decision(), "pdf", lena)
                        .andExpect(status().isOk())
                        .andExpect(content().contentType(MediaType.APPLICATION_PDF))
                        .andExpect(header().string("Cache-Control", containsString("no-store")))
                        .andReturn();
        try (var open = Loader.loadPDF(pdf.getResponse().getContentAsByteArray())) {
            assertThat(new PDFTextStripper().getText(open)).contains("Five protected hours");
        }
    }

    @Test
    void whoMayNotReadItFindsNothingThere() throws Exception {
        var brief = briefs.published();
        var draft = rounds.at(Stage.DRAFTING);

        for (var ending : List.of("json", "pdf")) {
            fetch(brief.decision(), ending, brief.scene().noor()).andExpect(status().isNotFound());
            fetch(draft.decision(), ending, draft.wes()).andExpect(status().isNotFound());
            fetch(draft.decision(), ending, draft.theo()).andExpect(status().isOk());
            var unknown = "/export/decisions/nothing." + ending;
            web.perform(get(unknown).with(authentication(token(draft.theo()))))
                    .andExpect(status().isNotFound());
        }
    }

    @Test
    void whoIsNotSignedInIsAskedTo() throws Exception {
        var brief = briefs.published();

        for (var ending : List.of("json", "pdf")) {
            web.perform(get("/export/decisions/" + brief.decision() + "." + ending))
                    .andExpect(status().is3xxRedirection());
        }
    }

    @Test
    void anOpenCheckSaysHowManyHaveAnsweredAndNothingElse() throws Exception {
        var round = checks.round();
        var check = checks.open(round);
        checks.give(check, round.theo(), 8);

        for (var viewer : List.of(round.theo(), round.hana(), round.gus())) {
            var said = fetch(round.decision(), "json", viewer).andReturn().getResponse();
            var it = JSON.readTree(said.getContentAsByteArray());
            assertThat(it.path("openCheck").propertyNames())
                    .containsExactlyInAnyOrder("number", "textVersion", "answered", "members");
            assertThat(it.at("/openCheck/answered").asInt()).isEqualTo(1);
            assertThat(said.getContentAsString()).doesNotContain("Because.", "Position");
            var pdf = fetch(round.decision(), "pdf", viewer).andReturn().getResponse();
            try (var open = Loader.loadPDF(pdf.getContentAsByteArray())) {
                assertThat(new PDFTextStripper().getText(open))
                        .contains("1 of 9 have answered.")
                        .doesNotContain("Because.");
            }
        }
    }

    private ResultActions fetch(DecisionId id, String ending, PersonId who) throws Exception {
        return web.perform(
                get("/export/decisions/" + id + "." + ending).with(authentication(token(who))));
    }

    private static org.springframework.security.core.Authentication token(PersonId who) {
        return authenticated(who.toString(), null, List.of());
    }
}
