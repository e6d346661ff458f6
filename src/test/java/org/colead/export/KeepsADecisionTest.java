package org.colead.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.colead.brief.BriefCast;
import org.colead.consensus.CheckCast;
import org.colead.decision.DecisionId;
import org.colead.decision.Stage;
import org.colead.deliberation.Deliberation;
import org.colead.deliberation.RoundsCast;
import org.colead.kernel.CommandKey;
import org.colead.kernel.Digest;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.colead.responsibility.Carried;
import org.colead.responsibility.CarryingOut;
import org.erdtman.jcs.JsonCanonicalizer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A decision with its whole record, outside.
@SpringBootTest
class KeepsADecisionTest {

    private static final JsonMapper JSON = new JsonMapper();

    @Autowired BriefCast briefs;
    @Autowired RoundsCast rounds;
    @Autowired CheckCast checks;
    @Autowired Deliberation deliberation;
    @Autowired Carried carried;
    @Autowired CarryingOut carrying;
    @Autowired Exports exports;
    @Autowired AsPdf pdf;

    @Test
    void everyPartIsInTheFile() {
        var brief = briefs.published();
        var it = json(brief.decision(), brief.scene().lena());

        assertThat(it.path("format").asString()).isEqualTo("colead-decision");
        assertThat(it.path("formatVersion").asInt()).isEqualTo(1);
        assertThat(it.path("seenBy").asString()).isEqualTo("Lena Ortiz");
        assertThat(it.at("/decision/stage").asString()).isEqualTo("PUBLISHED");
        assertThat(it.at("/versions/0/aim").asString()).startsWith("Each teacher");
        assertThat(it.path("contributions")).hasSizeGreaterThan(3);
        assertThat(it.at("/checks/0/positions")).hasSize(4);
        assertThat(it.at("/checks/0/positions/0/reason").asString()).isEqualTo("Good.");
        assertThat(it.at("/brief/why").asString()).startsWith("Two of three");
        assertThat(it.at("/steps/0/holder").asString()).isEqualTo("Wes Tolliver");
        assertThat(it.at("/hours/parts").isArray()).isTrue();
        assertThat(it.at("/record/entries")).hasSizeGreaterThan(10);
    }

    @Test
    void whatCameOfAStepIsInTheFileAndOnPaper() throws IOException {
        var brief = briefs.published();
        var wes = brief.scene().wes();
        var step = carried.steps(brief.decision()).getFirst().id();
        carrying.carriedOut(step, "Booked for every Tuesday.", CommandKey.next(), wes);
        var it = json(brief.decision(), brief.scene().lena());

        assertThat(it.at("/steps/0/state").asString()).isEqualTo("DONE");
        assertThat(it.at("/steps/0/holder").asString()).isEqualTo("Wes Tolliver");
        assertThat(it.at("/steps/0/done/words").asString()).isEqualTo("Booked for every Tuesday.");
        assertThat(text(brief.decision(), brief.scene().lena()))
                .containsSubsequence(
                        "Wes Tolliver: Book the coverage, done", "Booked for every Tuesday.");
    }

    @Test
    void theFigureOfTheBriefIsInTheFileAndOnPaper() {
        var brief = briefs.published();
        var it = json(brief.decision(), brief.scene().lena());

        assertThat(it.at("/brief/figure/1 to 2").asInt()).isEqualTo(11);
        assertThat(text(brief.decision(), brief.scene().lena()))
                .containsSubsequence("Two of three had less", "1 to 2", "11", "Three hours");
    }

    @Test
    void eachEntryOfItsRecordIsVerifiedWithoutAServer() throws IOException {
        var brief = briefs.published();
        var entries = json(brief.decision(), brief.scene().lena()).at("/record/entries");
        Map<String, String> newest = new HashMap<>();

        for (var entry : entries) {
            assertThat(hash(entry)).isEqualTo(entry.path("hash").asString());
            var before = newest.put(entry.path("stream").asString(), entry.path("hash").asString());
            assertThat(entry.path("previous").asString())
                    .isEqualTo(before == null ? "0".repeat(64) : before);
        }
    }

    @Test
    void theAuthorOfAHiddenConcernIsNotInIt() {
        var brief = briefs.published();
        var lena = brief.scene().lena();
        var whole = exports.whole(brief.decision(), lena);

        assertThat(whole.contributions())
                .filteredOn(said -> said.words().startsWith("Another program"))
                .singleElement()
                .satisfies(said -> assertThat(said.author()).isEmpty());
        assertThat(text(brief.decision(), lena)).contains("Author not shown");
        var concerns = whole.brief().orElseThrow().concerns();
        assertThat(concerns).noneMatch(c -> c.author().equals("Priya Nandakumar"));
        assertThat(new String(AsJson.bytes(whole), StandardCharsets.UTF_8))
                .doesNotContain("\"author\" : \"Priya Nandakumar\",\n    \"words\" : \"Another");
    }

    @Test
    void whoMayNotReadItGetsNothing() {
        var brief = briefs.published();
        var draft = rounds.at(Stage.DRAFTING);

        assertThatThrownBy(() -> exports.whole(brief.decision(), brief.scene().noor()))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> exports.whole(draft.decision(), draft.wes()))
                .isInstanceOf(Refusal.class);
        assertThat(exports.whole(draft.decision(), draft.theo()).contributions()).isEmpty();
    }

    @Test
    void ofAnOpenCheckNothingButHowManyHaveAnswered() {
        var round = checks.round();
        var check = checks.open(round);
        checks.give(check, round.theo(), 2);

        for (var viewer : java.util.List.of(round.theo(), round.hana())) {
            var it = json(round.decision(), viewer);
            assertThat(it.path("openCheck").size()).isEqualTo(4);
            assertThat(it.at("/openCheck/answered").asInt()).isEqualTo(1);
            assertThat(it.path("checks")).isEmpty();
            assertThat(it.at("/record/entries"))
                    .noneMatch(e -> e.path("kind").asString().startsWith("Position"));
        }
    }

    @Test
    void theDocumentReadsInOrderWithBookmarksAndPageNumbers() throws IOException {
        var brief = briefs.published();
        var lena = brief.scene().lena();
        var text = text(brief.decision(), lena);

        assertThat(text)
                .containsSubsequence(
                        "Five protected hours",
                        "The question",
                        "The proposal, version 1",
                        "Concerns",
                        "Lunch duty falls to two of us.",
                        "Check 1 on version 1: passed",
                        "The brief",
                        "Steps and hours",
                        "The record");
        assertThat(text).containsPattern("Page 1 / [2-9]");
        try (var open = Loader.loadPDF(bytes(brief.decision(), lena))) {
            var outline = open.getDocumentCatalog().getDocumentOutline();
            assertThat(outline.children()).extracting(PDOutlineItem::getTitle).contains("Concerns");
            assertThat(open.getDocumentInformation().getTitle()).isEqualTo("Five protected hours");
        }
    }

    @Test
    void wordsInOtherScriptsAreLegibleAndWhatIsNotIsSaid() {
        var scene = rounds.at(Stage.CONCERNS);
        concern(scene, "Ο κήπος μένει ανοιχτός. Обед позже. Zażółć gęślą jaźń. ăâîșț");
        concern(scene, "الحافلة تتأخر");

        var text = text(scene.decision(), scene.theo());
        assertThat(text).contains("Ο κήπος μένει", "Обед позже", "Zażółć gęślą");
        assertThat(text).doesNotContain("stand as #");

        concern(scene, "給食の時間");
        assertThat(text(scene.decision(), scene.theo()).replaceAll("\\s+", " "))
                .contains("stand as #: Han, Hiragana. The JSON export has them all.");
    }

    @Test
    void nothingThatSomebodyTypedIsFetchedOrRun() {
        var scene = rounds.at(Stage.CONCERNS);
        concern(
                scene,
                "<img src=\"file:///etc/passwd\"> <style>*{color:red}</style> ![x](http://127.0.0.1/x)"
                        + " [[${1+1}]]");

        assertThat(text(scene.decision(), scene.theo()).replaceAll("\\s+", " "))
                .contains("<img src=\"file:///etc/passwd\">", "[[${1+1}]]");
    }

    @Test
    void theDayOfTheExportIsWrittenAsEveryOtherDay() {
        var scene = rounds.at(Stage.CONCERNS);

        assertThat(text(scene.decision(), scene.theo()).replaceAll("\\s+", " "))
                .containsPattern("may see it, \\d{1,2} \\p{L}+ \\d{4} at \\d{2}:\\d{2} \\p{L}+");
    }

    private void concern(RoundsCast.Scene scene, String words) {
        deliberation.raiseConcern(scene.decision(), words, false, CommandKey.next(), scene.wes());
    }

    /// As `docs/export.md` says it.
    private static String hash(JsonNode entry) throws IOException {
        var fields = new TreeMap<String, Object>();
        for (var name :
                new String[] {
                    "about", "actor", "at", "commitment", "id", "kind", "previous", "stream"
                }) {
            fields.put(name, entry.path(name).asString());
        }
        fields.put("actorHidden", entry.path("actorHidden").asBoolean());
        fields.put("number", entry.path("number").asInt());
        if (!entry.path("veil").isNull()) {
            fields.put(
                    "veil",
                    Map.of(
                            "kind", entry.at("/veil/kind").asString(),
                            "stream", entry.at("/veil/stream").asString()));
        }
        var canonical = new JsonCanonicalizer(JSON.writeValueAsString(fields)).getEncodedString();
        return HexFormat.of().formatHex(Digest.sha256(canonical.getBytes(StandardCharsets.UTF_8)));
    }

    private JsonNode json(DecisionId id, PersonId viewer) {
        return JSON.readTree(AsJson.bytes(exports.whole(id, viewer)));
    }

    private byte[] bytes(DecisionId id, PersonId viewer) {
        return pdf.bytes(exports.whole(id, viewer), Locale.ENGLISH);
    }

    private String text(DecisionId id, PersonId viewer) {
        try (var open = Loader.loadPDF(bytes(id, viewer))) {
            return new PDFTextStripper().getText(open);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
