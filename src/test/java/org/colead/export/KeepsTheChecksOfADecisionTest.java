package org.colead.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.colead.consensus.CheckCast;
import org.colead.consensus.CheckCast.Round;
import org.colead.consensus.CheckId;
import org.colead.consensus.Checks;
import org.colead.consensus.Closing;
import org.colead.consensus.SenseChecks;
import org.colead.consensus.SenseQuestion;
import org.colead.consensus.Stance;
import org.colead.consensus.TakingPositions;
import org.colead.consensus.ballot.tally.TallyCommand;
import org.colead.decision.BallotRule;
import org.colead.decision.Counting;
import org.colead.decision.Method;
import org.colead.decision.PointRule;
import org.colead.decision.Rule;
import org.colead.group.GroupService;
import org.colead.kernel.CommandKey;
import org.colead.kernel.Languages;
import org.colead.platform.StoryClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Counts among options and sense checks, as they leave with a decision.
@SpringBootTest
class KeepsTheChecksOfADecisionTest {

    @TempDir Path folder;
    @Autowired CheckCast cast;
    @Autowired Checks checks;
    @Autowired SenseChecks senses;
    @Autowired TakingPositions taking;
    @Autowired GroupService groups;
    @Autowired Exports exports;
    @Autowired AsPdf pdf;
    @Autowired StoryClock clock;

    @Test
    void theRowThatStandsForNoneIsSaidInTheLanguageOfTheReader() throws IOException {
        var round = cast.round(new BallotRule(BallotRule.Alike.NOT_ALLOWED, true));
        var check = cast.open(round);
        for (int i = 0; i < 9; i++) {
            rank(check, round, i);
        }
        checks.close(check, round.theo());

        assertThat(text(exports.whole(round.decision(), round.hana()), Languages.SPANISH))
                .contains("Ninguna de estas: 0 papeletas")
                .doesNotContain("None of these");
    }

    @Test
    void everyRoundOfACountIsInBothFiles() throws IOException {
        var round = cast.round(BallotRule.USUAL);
        var check = cast.open(round);
        for (int i = 0; i < 9; i++) {
            rank(check, round, i);
        }
        checks.close(check, round.theo());

        var whole = exports.whole(round.decision(), round.hana());
        var kept = new JsonMapper().readTree(AsJson.bytes(whole)).at("/checks/0");
        assertThat(kept.path("method").asString()).isEqualTo("RANKED");
        assertThat(kept.at("/options/2").asString()).isEqualTo("Roof");
        assertThat(kept.path("seed").asString()).hasSize(32);
        assertThat(kept.path("rounds")).hasSize(2);
        assertThat(kept.at("/rounds/0/lines/2/ballots").asInt()).isEqualTo(2);
        assertThat(kept.at("/rounds/0/lines/2/elected").asBoolean(true)).isFalse();
        assertThat(kept.at("/rounds/1/lines/1/elected").asBoolean()).isTrue();
        assertThat(kept.path("positions"))
                .extracting(position -> position.path("order").asString())
                .contains("1", "2", "3 > 2");
        assertThat(text(whole))
                .contains("Round 1: 5 needed", "2 ballots", "“Yard” has the fewest and goes out.")
                .contains("Round 2: 5 needed", "5 ballots", "Yard > Roof")
                .contains("“Roof” has more than half and is elected.");
    }

    @Test
    void theRuleOfACountIsInBothFiles() throws IOException {
        var rule =
                new BallotRule(BallotRule.Alike.SKIP, true)
                        .with(
                                new Counting(
                                                1,
                                                Counting.Repeats.EXHAUST,
                                                Counting.Elimination.ALL_WHO_CANNOT_CATCH_UP,
                                                Counting.Threshold.VALID,
                                                "")
                                        .without(List.of("Garden")));
        var round = cast.round(rule);
        var check = cast.open(round);
        for (int i = 0; i < 9; i++) {
            rank(check, round, i);
        }
        checks.close(check, round.theo());

        var whole = exports.whole(round.decision(), round.hana());
        var kept = new JsonMapper().readTree(AsJson.bytes(whole)).at("/checks/0");
        assertThat(kept.at("/rule/alike").asString()).isEqualTo("SKIP");
        assertThat(kept.at("/rule/noneOfThese").asBoolean()).isTrue();
        assertThat(kept.at("/rule/skipped").asInt()).isEqualTo(1);
        assertThat(kept.at("/rule/repeats").asString()).isEqualTo("EXHAUST");
        assertThat(kept.at("/rule/elimination").asString()).isEqualTo("ALL_WHO_CANNOT_CATCH_UP");
        assertThat(kept.at("/rule/threshold").asString()).isEqualTo("VALID");
        assertThat(kept.at("/rule/mayNotWin/0").asString()).isEqualTo("Garden");
        assertThat(text(whole).replaceAll("\\s+", " "))
                .contains("A ballot ends where it names an option again.")
                .contains("“Garden” counts in round one and may not win.")
                .contains(kept.path("seed").asString());
        assertThat(recounted(kept, "check.blt").path("elected").asString()).isEqualTo("Roof");
    }

    /// By its own words, from what stands in the file alone.
    @Test
    void pointsAreKeptAsPointsAndCanBeCountedAgain() throws IOException {
        var tied = new PointRule(4, 3, PointRule.Tied.LOT);
        var round = cast.round(new Rule(Method.DOTS, 80, 25, BallotRule.USUAL.with(tied)));
        var check = cast.open(round);
        for (int i = 0; i < 8; i++) {
            cast.points(check, round.nine().get(i), i % 2 == 0 ? 3 : 1, i % 2 == 0 ? 1 : 3);
        }
        checks.close(check, round.theo());

        var whole = exports.whole(round.decision(), round.hana());
        var kept = new JsonMapper().readTree(AsJson.bytes(whole)).at("/checks/0");
        assertThat(kept.at("/rule/dots").asInt()).isEqualTo(4);
        assertThat(kept.at("/rule/most").asInt()).isEqualTo(3);
        assertThat(kept.at("/rule/tied").asString()).isEqualTo("LOT");
        assertThat(kept.path("positions"))
                .allSatisfy(position -> {
                    assertThat(position.path("order").asString()).isEmpty();
                    assertThat(position.at("/points/1").asInt()).isIn(1, 3);
                });
        assertThat(recounted(kept, "check.csv").path("winner").asString())
                .isEqualTo(whole.decision().chosen().orElseThrow());
        assertThat(text(whole)).contains("Garden 3, Roof 1");
    }

    private JsonNode recounted(JsonNode kept, String name) throws IOException {
        var file = Files.writeString(folder.resolve(name), kept.path("ballots").asString());
        var words = new ArrayList<>(List.of(file.toString(), "--json"));
        kept.path("recount").forEach(word -> words.add(word.asString()));
        var out = new ByteArrayOutputStream();
        var told = new PrintStream(out, true, StandardCharsets.UTF_8);
        int code = new TallyCommand(told, System.err).run(words.toArray(String[]::new));
        assertThat(code).isZero();
        return new JsonMapper().readTree(out.toByteArray());
    }

    /// Hana takes back her veto, and Ruth leaves with hers.
    @Test
    void whatAPositionWasBeforeAndThePositionsOfThoseWhoLeftAreInBothFiles() throws IOException {
        var round = cast.round();
        var check = cast.open(round);
        cast.giveAll(check, round, 1, 1, 1, 1, 1, 1, 1, 1, 1);
        taking.give(
                check,
                Stance.of(8, "Nobody is at the gate.", "Two at the gate."),
                CommandKey.next(),
                round.hana());
        cast.give(check, round.hana(), 2);
        taking.give(check, Stance.of(8, "It harms us.", "Later."), CommandKey.next(), round.ruth());
        groups.leave(round.team(), round.ruth());
        checks.close(check, round.theo());

        var whole = exports.whole(round.decision(), round.theo());
        var kept = whole.checks().getFirst();
        assertThat(kept.positions())
                .filteredOn(position -> position.member().contains("Hana"))
                .singleElement()
                .satisfies(hana -> {
                    assertThat(hana.choice()).isEqualTo(2);
                    assertThat(hana.changes()).isEqualTo(2);
                    assertThat(hana.before())
                            .extracting(ClosedCheck.Earlier::choice)
                            .containsExactly(1, 8);
                    assertThat(hana.before().getLast().reason())
                            .isEqualTo("Nobody is at the gate.");
                });
        assertThat(kept.left())
                .singleElement()
                .satisfies(ruth -> assertThat(ruth.reason()).isEqualTo("It harms us."));
        assertThat(new JsonMapper().readTree(AsJson.bytes(whole)).at("/checks/0/left/0/choice"))
                .hasToString("8");
        assertThat(text(whole))
                .contains("Before: 8:", "Nobody is at the gate.")
                .contains("Positions of those who left before the close", "It harms us.");
    }

    @Test
    void aSenseCheckStandsApartAndAnOpenOneSaysHowManyHaveAnswered() throws IOException {
        var round = cast.round();
        var sense = ask(round);
        cast.give(sense, round.theo(), 5);

        var open = exports.whole(round.decision(), round.theo());
        assertThat(open.openSenseCheck().orElseThrow().answered()).isEqualTo(1);
        assertThat(open.senseChecks()).isEmpty();
        assertThat(text(open)).contains("Sense check 1", "1 of 9 have answered.");
        assertThat(text(open)).doesNotContain("Because.");

        cast.giveAll(sense, round, 5, 5, 4, 3, 3, 2, 1, 0, 3);
        senses.close(sense, round.theo());
        var closed = exports.whole(round.decision(), round.hana());
        assertThat(closed.openSenseCheck()).isEmpty();
        assertThat(closed.checks()).isEmpty();
        assertThat(closed.senseChecks())
                .singleElement()
                .satisfies(kept -> {
                    assertThat(kept.question()).isEqualTo("How is this so far?");
                    assertThat(kept.positions()).hasSize(9);
                });
        assertThat(text(closed)).contains("How is this so far?", "It decides nothing");
    }

    private void rank(CheckId check, Round round, int member) {
        var who = round.nine().get(member);
        if (member < 7) {
            cast.rank(check, who, member < 4 ? 1 : 2);
        } else {
            cast.rank(check, who, 3, 2);
        }
    }

    private CheckId ask(Round round) {
        return senses.open(
                round.decision(),
                new SenseQuestion(Method.FIST_TO_FIVE, "How is this so far?"),
                new Closing(clock.instant().plus(Duration.ofDays(2))),
                CommandKey.next(),
                round.theo());
    }

    private String text(WholeDecision whole) throws IOException {
        return text(whole, Locale.ENGLISH);
    }

    private String text(WholeDecision whole, Locale language) throws IOException {
        try (var open = Loader.loadPDF(pdf.bytes(whole, language))) {
            return new PDFTextStripper().getText(open);
        }
    }
}
