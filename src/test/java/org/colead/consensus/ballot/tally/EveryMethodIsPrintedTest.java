package org.colead.consensus.ballot.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/// What the command says for each method, for people and for programs, to the letter.

class EveryMethodIsPrintedTest extends PrintedTallies {

    @Test
    void scores() throws IOException {
        var file = points("Roof,Yard,Hall,weight\n3,1,,1\n0,4,1,2\n5,,1,1\n");

        assertThat(Told.by(file, "--method", "score").out())
                .isEqualTo(
                        """
                        4 ballots over 3 options.

                        Rules
                          Scores go from 0 to 5, and all points together are compared.
                          A tie at the top stays one.

                          1. Yard  9  ⌀ 3.00  3 ballots
                          2. Roof  8  ⌀ 2.00  4 ballots
                          3. Hall  3  ⌀ 1.00  3 ballots

                        Result
                          “Yard” is first with 9 points.
                        """);
        assertThat(Told.by(file, "--method", "score", "--json").json().toString())
                .isEqualTo(
                        "{\"method\":\"score\",\"ballots\":4,\"rules\":{\"highest\":5,\"by\":\"sum\",\"ties\":\"stand\"},\"standings\":[{\"option\":\"Yard\",\"place\":1,\"points\":9,\"ballots\":3,\"mean\":3.0},{\"option\":\"Roof\",\"place\":2,\"points\":8,\"ballots\":4,\"mean\":2.0},{\"option\":\"Hall\",\"place\":3,\"points\":3,\"ballots\":3,\"mean\":1.0}],\"first\":[\"Yard\"],\"winner\":\"Yard\",\"explanation\":\"“Yard” is first with 9 points.\"}");
    }

    @Test
    void dots() throws IOException {
        var file = points("Roof,Yard,Hall\n3,1,\n,3,\n");

        var told = Told.by(file, "--method=dots", "--option=dots=4", "--option=most=3");
        assertThat(told.out())
                .isEqualTo(
                        """
                        2 ballots over 3 options.

                        Rules
                          Everybody has 4 dots, and at most 3 may lie on one option.
                          A tie at the top stays one.

                          1. Yard  4  ⌀ 2.00  2 ballots
                          2. Roof  3  ⌀ 3.00   1 ballot
                          3. Hall  0          0 ballots

                        Result
                          “Yard” is first with 4 dots.
                        """);
        assertThat(Told.by(file, "--method=dots", "--option=dots=4", "--json").json().toString())
                .isEqualTo(
                        "{\"method\":\"dots\",\"ballots\":2,\"rules\":{\"dots\":4,\"most\":4,\"ties\":\"stand\"},\"standings\":[{\"option\":\"Yard\",\"place\":1,\"points\":4,\"ballots\":2,\"mean\":2.0},{\"option\":\"Roof\",\"place\":2,\"points\":3,\"ballots\":1,\"mean\":3.0},{\"option\":\"Hall\",\"place\":3,\"points\":0,\"ballots\":0,\"mean\":null}],\"first\":[\"Yard\"],\"winner\":\"Yard\",\"explanation\":\"“Yard” is first with 4 dots.\"}");
    }

    @Test
    void consent() throws IOException {
        var file = points("1\n1\n2\n");

        assertThat(Told.by(file, "--method=consent", "--members=3").out())
                .isEqualTo(
                        """
                        Consent
                        3 of 3 members answered.

                          1  Consent                 2  66.67 %
                          2  Consent with a concern  1  33.33 %
                          3  Object                  0   0.00 %

                        Passed
                          Nobody objects, and one of three consents with a concern. All three answered.
                        """);
        assertThat(Told.by(file, "--method=consent", "--members=3", "--json").json().toString())
                .isEqualTo(
                        "{\"method\":\"consent\",\"members\":3,\"answered\":3,\"remarks\":[],\"choices\":[{\"choice\":1,\"word\":\"Consent\",\"members\":2},{\"choice\":2,\"word\":\"Consent with a concern\",\"members\":1},{\"choice\":3,\"word\":\"Object\",\"members\":0}],\"rules\":{\"quorum\":80},\"passed\":true,\"explanation\":\"Nobody objects, and one of three consents with a concern. All three answered.\"}");
    }

    @Test
    void gradients() throws IOException {
        var file = points("1\n2\n5\n7\n");

        assertThat(Told.by(file, "--method=gradients", "--members=5").out())
                .isEqualTo(
                        """
                        Gradients of agreement
                        4 of 5 members answered.

                          1  Wholehearted                    1  25.00 %
                          2  Good, with a small point        1  25.00 %
                          3  Support, with reservations      0   0.00 %
                          4  Neutral                         0   0.00 %
                          5  More talk needed                1  25.00 %
                          6  Don’t like it, will support it  0   0.00 %
                          7  Serious disagreement            1  25.00 %
                          8  Veto                            0   0.00 %

                        Not passed
                          Nobody vetoed it, but two of four stand at 5 to 7: that is 50 %, and the rule allows 25 %. Of five members, four answered, and the quorum of 80 % is reached.
                        """);
        var wider =
                Told.by(file, "--method=gradients", "--members=5", "--option=limit=50", "--json");
        assertThat(wider.json().get("passed").asBoolean()).isTrue();
    }

    @Test
    void fistToFive() throws IOException {
        var file = points("5\n4\n3\n2\n");

        assertThat(Told.by(file, "--method=fist-to-five", "--members=4").out())
                .isEqualTo(
                        """
                        Fist to five
                        4 of 4 members answered.

                          5  Glad to             1  25.00 %
                          4  Good                1  25.00 %
                          3  Good enough         1  25.00 %
                          2  A few things first  1  25.00 %
                          1  Much first          0   0.00 %
                          0  Fist                0   0.00 %

                        Not passed
                          Of four who answered, one shows fewer than three fingers. Hear them first, then repeat the check. All four answered.
                        """);
    }

    @Test
    void majority() throws IOException {
        var file = points("yes\nyes\nNo\nabstain\n");

        assertThat(Told.by(file, "--method=majority", "--members=6").out())
                .isEqualTo(
                        """
                        Majority
                        4 of 6 members answered.

                          1  Yes      2  50.00 %
                          2  No       1  25.00 %
                          3  Abstain  1  25.00 %

                        Passed
                          More than half of yes and no say yes: 2 yes, 1 no, 1 abstained. Of six members, four answered, and the quorum of two thirds is reached.
                        """);
        var missed =
                Told.by(file, "--method=majority", "--members=6", "--option=quorum=70", "--json");
        assertThat(missed.json().get("passed").asBoolean()).isFalse();
    }

    @Test
    void aSenseCheckDecidesNothing() throws IOException {
        var file = points("choice\n5\n2\n0\n");
        Object[] asked = {file, "--method=sense-check", "--option=scale=fist", "--members=4"};

        assertThat(Told.by(asked).out())
                .isEqualTo(
                        """
                        Sense check: Fist to five
                        3 of 4 members answered.

                          5  Glad to             1  33.33 %
                          4  Good                0   0.00 %
                          3  Good enough         0   0.00 %
                          2  A few things first  1  33.33 %
                          1  Much first          0   0.00 %
                          0  Fist                1  33.33 %

                        Nothing is decided by it.
                        """);
        var json = Told.by(file, "--method=sense-check", "--json", asked[2], asked[3]).json();
        assertThat(json.has("passed")).isFalse();
        assertThat(json.get("scale").asString()).isEqualTo("fist-to-five");
        assertThat(json.get("choices").get(3).get("members").asInt()).isOne();
        assertThat(Told.by(file, "--method=sense-check", asked[3]).err())
                .startsWith("Say on which scale: --option scale=fist-to-five.");
        assertThat(Told.by(file, "--method=sense-check", "--option=scale=rank", asked[3]).err())
                .startsWith("There is no method “rank”.");
    }
}
