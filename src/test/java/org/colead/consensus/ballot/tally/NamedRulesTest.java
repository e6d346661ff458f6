package org.colead.consensus.ballot.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/// Each rule that elections differ in changes the count where it is named, and nowhere else.
class NamedRulesTest {

    private static final String NAMES = "\"Roof\"\n\"Yard\"\n\"Hall\"\n\"Shed\"\n\"\"\n";

    @TempDir Path folder;

    /// One ballot puts Roof and Yard on its first rank, then Hall; another puts Shed there first.
    @ParameterizedTest
    @CsvSource({
        "exhaust, 3, 3, 2, 2",
        "skip, 3, 3, 4, 0",
        "exhaust-while-several, 4, 3, 2, 1",
    })
    void severalAlike(String alike, int roof, int yard, int hall, int ended) throws IOException {
        var ballots = "3 1 0\n3 2 0\n2 3 0\n1 1=2 3 0\n1 4 1=4 3 0\n";

        var round = round(counted(ballots, "alike=" + alike, "may-not-win=Shed"), 1);

        assertThat(round.get("counts").get("Roof").asInt()).isEqualTo(roof);
        assertThat(round.get("counts").get("Yard").asInt()).isEqualTo(yard);
        assertThat(round.get("counts").get("Hall").asInt()).isEqualTo(hall);
        assertThat(round.get("exhaustedBy").get("several-alike").asInt()).isEqualTo(ended);
    }

    @ParameterizedTest
    @CsvSource({"0, 3", "1, 1", "2, 0", "any, 0"})
    void skippedRanks(String forgiven, int ended) throws IOException {
        var ballots = "4 1 0\n1 - - 1 0\n2 - 2 - 1 0\n";

        var round = round(counted(ballots, "skipped=" + forgiven), 0);

        assertThat(round.get("exhaustedBy").get("skipped-ranks").asInt()).isEqualTo(ended);
    }

    /// Ranks that nobody needs to reach do not end a ballot.
    @Test
    void skippedRanksAtTheEndOfABallotEndNothing() throws IOException {
        var result = counted("3 1 0\n2 2 - - - 0\n", "skipped=0");

        assertThat(round(result, 0).get("counts").get("Yard").asInt()).isEqualTo(2);
        assertThat(round(result, 0).get("exhausted").asInt()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"skip, 4, 0", "exhaust, 3, 1"})
    void repeats(String repeats, int roof, int ended) throws IOException {
        var ballots = "3 1 0\n4 2 0\n1 3 3 1 0\n";

        var round = round(counted(ballots, "repeats=" + repeats, "withdrawn=Shed"), 1);

        assertThat(round.get("counts").get("Roof").asInt()).isEqualTo(roof);
        assertThat(round.get("exhaustedBy").get("repeated").asInt()).isEqualTo(ended);
    }

    @ParameterizedTest
    @CsvSource({"one, 3, Shed", "batch, 2, Shed Hall"})
    void oneAtATimeOrAllWhoCannotCatchUp(String eliminate, int rounds, String out)
            throws IOException {
        var ballots = "9 1 0\n8 2 0\n2 3 2 0\n1 4 2 0\n";

        var result = counted(ballots, "eliminate=" + eliminate);

        assertThat(result.get("rounds").size()).isEqualTo(rounds);
        assertThat(String.join(" ", words(result.get("rounds").get(0).get("out")))).isEqualTo(out);
        assertThat(result.get("elected").asString()).isEqualTo("Yard");
    }

    /// Three who together have as many as the next one may still catch up.
    @Test
    void whoTogetherReachTheNextOneStay() throws IOException {
        var result = counted("6 1 0\n3 2 0\n2 3 0\n1 4 3 0\n", "eliminate=batch");

        assertThat(words(result.get("rounds").get(0).get("out"))).containsExactly("Shed");
    }

    @ParameterizedTest
    @CsvSource({"active, 4", "valid, 6"})
    void threshold(String threshold, int needed) throws IOException {
        var ballots = "4 1 0\n3 2 0\n3 3 0\n1 - 0\n";

        var result = counted(ballots, "threshold=" + threshold, "withdrawn=Shed");

        assertThat(result.get("rounds").get(0).get("needed").asInt()).isEqualTo(6);
        assertThat(round(result, 1).get("needed").asInt()).isEqualTo(needed);
        assertThat(result.get("elected").asString()).isEqualTo("Roof");
    }

    @Test
    void whoMayNotWinCountsOnceAndIsNeverElected() throws IOException {
        var ballots = "9 4 2 0\n5 1 0\n3 2 0\n";

        assertThat(counted(ballots).get("elected").asString()).isEqualTo("Shed");
        var barred = counted(ballots, "may-not-win=Shed");
        assertThat(barred.get("rounds").get(0).get("counts").get("Shed").asInt()).isEqualTo(9);
        assertThat(barred.get("rounds").get(0).get("why").get(0).get("rule").asString())
                .isEqualTo("may-not-win");
        assertThat(barred.get("elected").asString()).isEqualTo("Yard");
    }

    /// Yard and Hall tie in round 2; in round 1 Yard had fewer.
    @Test
    void aTieFallsByTheEarliestRoundThatDiffers() throws IOException {
        var result = counted("7 1 0\n3 2 0\n4 3 0\n1 4 2 0\n");

        var fate = result.get("rounds").get(1).get("why").get(0);
        assertThat(fate.get("rule").asString()).isEqualTo("earlier-round");
        assertThat(fate.get("option").asString()).isEqualTo("Yard");
        assertThat(words(fate.get("tied"))).containsExactly("Yard", "Hall");
    }

    /// What a shell draws, too: `printf '%s\n%s' 7 Hall | sha256sum` is lower than the one of Yard.
    @Test
    void aTieInEveryRoundFallsByThePublishedSeed() throws IOException {
        var hall = goesOutFirst("seed=7");
        var yard = goesOutFirst("seed=9");

        assertThat(hall.get("rule").asString()).isEqualTo("lot");
        assertThat(hall.get("option").asString()).isEqualTo("Hall");
        assertThat(yard.get("option").asString()).isEqualTo("Yard");
    }

    private JsonNode goesOutFirst(String seed) throws IOException {
        var result = counted("5 1 0\n3 2 0\n3 3 0\n", seed, "withdrawn=Shed");
        return round(result, 0).get("why").get(0);
    }

    /// Two ballots end at Roof and Yard, alike and both still in; that Yard goes out later does not
    /// bring them back.
    @Test
    void anExhaustedBallotStaysExhaustedAndCarriesItsReason() throws IOException {
        var result = counted("5 1 0\n4 2 0\n2 3 1=2 1 0\n1 4 0\n", "alike=exhaust-while-several");

        var rounds = result.get("rounds");
        assertThat(rounds.get(1).get("exhaustedBy").get("none-left").asInt()).isEqualTo(1);
        assertThat(rounds.get(2).get("exhaustedBy").get("none-left").asInt()).isEqualTo(1);
        assertThat(rounds.get(2).get("exhaustedBy").get("several-alike").asInt()).isEqualTo(2);
        assertThat(rounds.get(1).get("transfers").get(0).get("exhausted").asString())
                .isEqualTo("several-alike");
        assertThat(rounds.get(1).get("transfers").get(0).get("to").isNull()).isTrue();
    }

    @Test
    void noRuleIsTakenForAnother() throws IOException {
        var rules =
                counted(
                                "1 1 0\n",
                                "alike=skip",
                                "skipped=2",
                                "repeats=exhaust",
                                "eliminate=batch",
                                "threshold=valid",
                                "may-not-win=Shed;Hall",
                                "seed=9f3c")
                        .get("rules");

        assertThat(rules.toString())
                .isEqualTo(
                        "{\"alike\":\"skip\",\"skipped\":2,\"repeats\":\"exhaust\",\"eliminate\":\"all-who-cannot-catch-up\",\"threshold\":\"valid\",\"may-not-win\":[\"Hall\",\"Shed\"],\"seed\":\"9f3c\"}");
    }

    private JsonNode counted(String ballots, String... options) throws IOException {
        var file = Told.file(folder, "ballots.blt", "4 1\n" + ballots + "0\n" + NAMES);
        var words = new ArrayList<Object>(List.of(file, "--method", "ranked", "--json"));
        for (var option : options) {
            words.addAll(List.of("--option", option));
        }
        var told = Told.by(words.toArray());
        assertThat(told.code()).as(told.err()).isZero();
        return told.json();
    }

    private static JsonNode round(JsonNode result, int place) {
        return result.get("rounds").get(place);
    }

    private static List<String> words(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }
}
