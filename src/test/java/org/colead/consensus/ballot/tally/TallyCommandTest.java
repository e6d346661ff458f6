package org.colead.consensus.ballot.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TallyCommandTest {

    @TempDir Path folder;
    private Path blt;

    @BeforeEach
    void aFileOfBallots() throws IOException {
        blt =
                Told.file(
                        folder,
                        "yard.blt",
                        """
                        3 1
                        4 1 2 0
                        3 2 0
                        2 3 2 0
                        1 3 - 1 0
                        0
                        "Roof"
                        "Yard"
                        "Hall"
                        "What next?"
                        """);
    }

    @Test
    void printsEveryRoundInColumns() {
        var told = Told.by(blt, "--method", "ranked", "--option", "skipped=0");

        assertThat(told.code()).isZero();
        assertThat(told.out())
                .startsWith("What next?\n10 ballots over 3 options.\n")
                .contains(
                        """
                        Round 1
                          Roof          4  40.00 %
                          Yard          3  30.00 %
                          Hall          3  30.00 %
                          (active)     10
                          (needed)      6
                          (exhausted)   0
                        """)
                .contains("tie in every round; the lot falls on")
                .contains("Result\n  “");
    }

    @Test
    void theSeedDecidesTheLot() {
        var seeds =
                java.util.stream.IntStream.range(0, 20)
                        .mapToObj(seed ->
                                Told.by(blt, "--method=ranked", "--seed", seed, "--json")
                                        .json()
                                        .get("rounds")
                                        .get(0)
                                        .get("out")
                                        .get(0)
                                        .asString())
                        .distinct();
        assertThat(seeds).containsExactlyInAnyOrder("Yard", "Hall");
    }

    @Test
    void countsCsvAsItCountsBlt() throws IOException {
        var csv =
                Told.file(
                        folder,
                        "yard.csv",
                        "rank1,rank2,rank3,weight\nRoof,Yard,,4\nYard,,,3\nHall,Yard,,2\nHall,,Roof,1\n");

        var one = Told.by(blt, "--method", "ranked", "--json").json();
        var other = Told.by(csv, "--method", "ranked", "--json").json();

        assertThat(other.get("rounds")).isEqualTo(one.get("rounds"));
    }

    @Test
    void readsTheLayoutThatIsNamed() throws IOException {
        var csv = Told.file(folder, "either.csv", "Choice 1,Choice 2\n1,2\n1,2\n2,1\n");

        assertThat(Told.by(csv, "--method", "ranked").code()).isOne();
        var told = Told.by(csv, "--method", "ranked", "--option", "layout=options", "--json");
        assertThat(told.json().get("elected").asString()).isEqualTo("Choice 1");
    }

    @Test
    void leavesOutWhoWithdrewAndWhoMayNotWin() {
        var told =
                Told.by(
                        blt,
                        "--method",
                        "ranked",
                        "--json",
                        "--option",
                        "withdrawn=Hall",
                        "--option",
                        "may-not-win=Roof");

        assertThat(told.json().get("withdrawn").get(0).asString()).isEqualTo("Hall");
        assertThat(told.json().get("elected").asString()).isEqualTo("Yard");
    }

    @Test
    void addsUpScoresAndDots() throws IOException {
        var csv = Told.file(folder, "points.csv", "Roof,Yard,Hall\n3,1,\n0,4,1\n2,,1\n");

        assertThat(Told.by(csv, "--method", "score").out())
                .contains("“Roof” and “Yard” tie for the first place, with 5 each.");
        assertThat(Told.by(csv, "--method", "score", "--option", "by=mean").out())
                .contains("“Yard” is first with a mean of 2.5 from 2 ballots.");
        assertThat(Told.by(csv, "--method", "dots", "--option", "dots=5").code()).isZero();
        var tooMany = Told.by(csv, "--method", "dots", "--option", "dots=4");
        assertThat(tooMany.code()).isOne();
        assertThat(tooMany.err())
                .isEqualTo("Line 3: 5 dots lie there, and everybody has 4. Take some back.");
    }

    @Test
    void readsChoicesByTheirWords() throws IOException {
        var csv = Told.file(folder, "consent.csv", "Position,By\nConsent,Ann\n\nobject,Bo\n");

        var told = Told.by(csv, "--method", "consent", "--members", "4", "--json");

        assertThat(told.json().get("passed").asBoolean()).isFalse();
        assertThat(told.json().get("answered").asInt()).isEqualTo(2);
        assertThat(told.json().get("remarks").get(0).asString())
                .isEqualTo("“Position” was read as the header.");
    }

    @Test
    void aChoiceThatTheScaleLacksNamesItsLine() throws IOException {
        var csv = Told.file(folder, "gradients.csv", "9\n1\n");

        var told = Told.by(csv, "--method", "gradients", "--members", "2");

        assertThat(told.code()).isOne();
        assertThat(told.err()).isEqualTo("Line 1: “9” is no choice of this method.");
    }

    @Test
    void anUnreadableFileNamesItsLine() throws IOException {
        var broken = Told.file(folder, "broken.blt", "2 1\n1 1 2 0\n1 7 0\n0\n");

        var told = Told.by(broken, "--method", "ranked");

        assertThat(told.code()).isOne();
        assertThat(told.out()).isEmpty();
        assertThat(told.err()).isEqualTo("Line 3: There is no option 7: the file has 2.");
    }

    @Test
    void aMissingFileIsNamed() {
        var told = Told.by(folder.resolve("none.blt"), "--method", "ranked");

        assertThat(told.code()).isOne();
        assertThat(told.err()).startsWith("There is no file “").endsWith("none.blt”.");
    }

    @Test
    void wrongUsageIsSaidAndExitsWithTwo() {
        wrong("Name the method: --method ranked.", blt);
        wrong("Name the file with the ballots.", "--method", "ranked");
        wrong("--method needs a value after it.", blt, "--method");
        wrong("There is no “--fast”.", blt, "--method", "ranked", "--fast");
        wrong(
                "There is no method “bucklin”. There are: ranked, score, dots, sense-check, ",
                blt,
                "--method",
                "bucklin");
        wrong(
                "alike is one of exhaust, skip, exhaust-while-several-are-in, not “keep”.",
                blt,
                "--method",
                "ranked",
                "--option",
                "alike=keep");
        wrong(
                "This method has no option “quorum”. It has: alike, eliminate, ",
                blt,
                "--method",
                "ranked",
                "--option",
                "quorum=5");
        wrong(
                "The file has no option “Shed”. It has: Roof; Yard; Hall.",
                blt,
                "--method",
                "ranked",
                "--option",
                "may-not-win=Shed");
        wrong("Say how many members there are", blt, "--method", "consent");
    }

    private static void wrong(String why, Object... words) {
        var told = Told.by(words);
        assertThat(told.err()).startsWith(why);
        assertThat(told.code()).isEqualTo(2);
        assertThat(told.out()).isEmpty();
    }

    @Test
    void helpSaysHowToAsk() {
        var told = Told.by("--help");

        assertThat(told.code()).isZero();
        assertThat(told.out()).contains("--method ranked").contains("alike=").contains("--json");
    }
}
