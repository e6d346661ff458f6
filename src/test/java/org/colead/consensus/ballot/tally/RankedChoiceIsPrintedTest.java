package org.colead.consensus.ballot.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A ranked count is printed with its rules and every round.

class RankedChoiceIsPrintedTest extends PrintedTallies {

    @Test
    void rankedChoice() throws IOException {
        var file =
                Told.file(
                        folder,
                        "yard.blt",
                        """
                        5 2
                        -5
                        400 1 2 0
                        300 2 0
                        200 3 5 2 0
                        1 3 - - 1 0
                        1 4 2=3 0
                        0
                        "Roof"
                        "Yard"
                        "Hall"
                        "Shed"
                        "Pond"
                        "What next?"
                        """);

        var told =
                Told.by(
                        file,
                        "--method=ranked",
                        "--seed=9f3c",
                        "--option=skipped=1",
                        "--option=may-not-win=Shed");

        assertThat(told.out())
                .isEqualTo(
                        """
                        What next?
                        902 ballots over 5 options.
                        The file asks for 2 seats; an instant runoff fills one.
                        “Pond” withdrew before the count.

                        Rules
                          A ballot ends at a rank that holds several options.
                          One skipped rank is forgiven; a ballot ends where more follow each other.
                          An option that is named again is passed over.
                          One option goes out in each round: the one with the fewest.
                          Elected is who has more than half of the ballots that are still active.
                          “Shed” counts in the first round and may not win.
                          A tie falls by the earliest round that differs, then by a lot: the lowest SHA-256 of the seed, a line feed and the option’s name goes out.
                          The published seed is “9f3c”.

                        Round 1
                          Roof         400  44.35 %
                          Yard         300  33.26 %
                          Hall         201  22.28 %
                          Shed           1   0.11 %
                          (active)     902
                          (needed)     452
                          (exhausted)    0
                          “Shed” may not win, and goes out.
                            Shed → (Several alike)  1

                        Round 2
                          Roof             400  44.40 %
                          Yard             300  33.30 %
                          Hall             201  22.31 %
                          (active)         901
                          (needed)         451
                          (exhausted)        1
                            Several alike    1
                          “Hall” has the fewest, 201, and goes out.
                            Hall → Yard                      200
                            Hall → (Too many ranks skipped)    1

                        Round 3
                          Roof                      400  44.44 %
                          Yard                      500  55.56 %
                          (active)                  900
                          (needed)                  451
                          (exhausted)                 2
                            Several alike             1
                            Too many ranks skipped    1
                          “Yard” is elected with 500; 451 were needed.

                        Result
                          “Yard” is elected in round 3 with 500 of 900 ballots still active; 2 were exhausted.
                        """);
    }

    @ParameterizedTest
    @CsvSource({
        "0, No skipped rank is forgiven.",
        "1, One skipped rank is forgiven; a ballot ends where more follow each other.",
        "2, 2 skipped ranks in a row are forgiven; a ballot ends where more follow each other.",
        "any, 'Skipped ranks are forgiven, whatever their number.'",
    })
    void rankedChoiceSaysItsRules(String skipped, String said) throws IOException {
        var file = Told.file(folder, "one.blt", "1 1\n1 1 0\n0\n\"Roof\"\n");

        var told = Told.by(file, "--method", "ranked", "--option", "skipped=" + skipped);

        assertThat(told.out())
                .contains("  " + said + "\n")
                .contains("No seed was published: the lot is drawn from an empty one.")
                .startsWith("1 ballot over 1 option.");
    }

    @Test
    void aTieThatIsDrawnNamesItsSeed() throws IOException {
        var file = points("Roof,Yard\n3,3\n");

        var told = Told.by(file, "--method=score", "--option=ties=lot", "--seed=9", "--json");
        assertThat(told.json().get("rules").toString())
                .isEqualTo("{\"highest\":5,\"by\":\"sum\",\"ties\":\"lot\",\"seed\":\"9\"}");
        assertThat(told.json().get("winner").asString()).isEqualTo("Yard");
        assertThat(Told.by(file, "--method=score", "--option=ties=lot", "--seed=9").out())
                .contains("  A tie at the top falls by a lot: of those that tie, the lowest")
                .contains("of the seed “9”")
                .contains(
                        "“Roof” and “Yard” tie for the first place, with 3 each. The lot leaves “Yard”.");
    }
}
