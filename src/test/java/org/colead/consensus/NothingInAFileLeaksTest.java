package org.colead.consensus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.authentication.UsernamePasswordAuthenticationToken.authenticated;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.colead.consensus.BlindCast.Scene;
import org.colead.decision.Method;
import org.colead.export.AsJson;
import org.colead.export.AsPdf;
import org.colead.export.Exports;
import org.colead.kernel.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.env.Environment;
import org.springframework.security.test.context.TestSecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/// What leaves Colead as a file, as a page without a screen or as mail says the same while a check
/// is open, whatever members do in it.
@SpringBootTest
class NothingInAFileLeaksTest {

    @Autowired WebApplicationContext application;
    @Autowired BlindCast blind;
    @Autowired Exports exports;
    @Autowired AsPdf pdf;
    @Autowired GreenMail mailbox;
    @Autowired Environment environment;

    MockMvc web;

    @BeforeEach
    void nobodyIsSignedIn() {
        TestSecurityContextHolder.clearContext();
        web = MockMvcBuilders.webAppContextSetup(application).apply(springSecurity()).build();
    }

    @ParameterizedTest
    @EnumSource(
            value = Method.class,
            names = {"CONSENT", "RANKED", "DOTS"})
    void ofACheck(Method method) {
        tellsNothing(blind.scene(method));
    }

    @Test
    void ofASenseCheck() {
        tellsNothing(blind.sensed());
    }

    @Test
    void byFiguresOfTheInstallation() {
        assertThat(environment.getProperty("management.endpoints.web.exposure.include"))
                .isEqualTo("health");
    }

    private void tellsNothing(Scene scene) {
        var before = blind.seen(scene, (viewer, seen) -> everything(scene, viewer, seen));

        blind.behindTheVeil(scene);

        assertThat(
                        Seen.changed(
                                before,
                                blind.seen(
                                        scene, (viewer, seen) -> everything(scene, viewer, seen))))
                .isEmpty();
        assertThat(before.values()).noneMatch(what -> what.contains(BlindCast.SECRET));
        assertThat(mails()).noneMatch(mail -> mail.contains(BlindCast.SECRET));
    }

    private void everything(Scene scene, PersonId viewer, Map<String, String> seen) {
        var decision = scene.decision();
        Seen.ask(
                seen,
                "JSON",
                () ->
                        new String(
                                AsJson.bytes(exports.whole(decision, viewer)),
                                StandardCharsets.UTF_8));
        Seen.ask(
                seen,
                "PDF",
                () -> text(pdf.bytes(exports.whole(decision, viewer), Locale.ENGLISH)));
        for (var path : List.of("/export/decisions/" + decision + ".json", "/actuator/health")) {
            seen.put(path, fetched(path, viewer));
        }
    }

    private String fetched(String path, PersonId viewer) {
        var by = authentication(authenticated(viewer.toString(), "", List.of()));
        try {
            var answer = web.perform(get(path).with(by)).andReturn().getResponse();
            return answer.getStatus() + " " + answer.getContentAsString();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(byte[] file) {
        try (var document = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> mails() {
        return Arrays.stream(mailbox.getReceivedMessages())
                .map(GreenMailUtil::getWholeMessage)
                .toList();
    }
}
