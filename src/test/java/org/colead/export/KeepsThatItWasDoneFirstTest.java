package org.colead.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.colead.decision.FirstActCast;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import tools.jackson.databind.json.JsonMapper;

/// Both files say that a decision was done first: by whom, when, and why.
@SpringBootTest
class KeepsThatItWasDoneFirstTest {

    @Autowired FirstActCast cast;
    @Autowired Exports exports;
    @Autowired AsPdf pdf;

    @Test
    void byWhomWhenAndWhy() {
        var it = cast.done();
        var whole = exports.whole(it.decision(), it.lena());
        var done = new JsonMapper().readTree(AsJson.bytes(whole)).at("/afterwards/doneFirst");
        assertThat(done.path("by").asString()).isEqualTo("Theo Brandt");
        assertThat(done.path("because").asString()).isEqualTo(FirstActCast.WHY);
        assertThat(Instant.parse(done.path("at").asString()))
                .isEqualTo(whole.decision().entered().get("DECIDED"));
        assertThat(whole.checks()).isEmpty();
        assertThat(whole.record().entries()).anyMatch(entry -> entry.kind().equals("ActedFirst"));
        assertThat(text(whole, Locale.ENGLISH))
                .contains("Done first, because it could not wait", "gave way")
                .contains("Done first by Theo Brandt on ");
        assertThat(text(whole, Locale.of("es"))).contains("Lo hizo primero Theo Brandt");
    }

    private String text(WholeDecision whole, Locale locale) {
        try (var open = Loader.loadPDF(pdf.bytes(whole, locale))) {
            return new PDFTextStripper().getText(open).replaceAll("\\s+", " ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
