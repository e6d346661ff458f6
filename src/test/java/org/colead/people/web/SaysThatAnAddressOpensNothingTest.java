package org.colead.people.web;

import static jakarta.servlet.RequestDispatcher.ERROR_STATUS_CODE;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/// Whatever is amiss with an address beside the screens ends in a sentence and a way back.
@SpringBootTest
class SaysThatAnAddressOpensNothingTest {

    @Autowired WebApplicationContext application;

    MockMvc web;

    @BeforeEach
    void aBrowser() {
        web = MockMvcBuilders.webAppContextSetup(application).build();
    }

    @Test
    void whatIsNotThereSaysWhatToDo() throws Exception {
        shown(404, "en")
                .andExpect(status().isNotFound())
                .andExpect(content().string(containsString("This address opens nothing here")))
                .andExpect(content().string(containsString("begin at Today")));
    }

    @Test
    void whatFailsSaysSoInTheLanguageOfTheBrowser() throws Exception {
        shown(500, "es")
                .andExpect(status().isInternalServerError())
                .andExpect(content().string(containsString("lang=\"es\"")))
                .andExpect(content().string(containsString("No se cambió nada.")));
    }

    private ResultActions shown(int status, String language) throws Exception {
        return web.perform(
                get("/error")
                        .accept(MediaType.TEXT_HTML)
                        .header("Accept-Language", language)
                        .locale(java.util.Locale.forLanguageTag(language))
                        .requestAttr(ERROR_STATUS_CODE, status));
    }
}
