package org.colead.consensus.ballot.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert;
import org.colead.consensus.ballot.RankedBallot;
import org.colead.kernel.Sentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BltTest {

    /// The example of Hill, Wichmann and Woodall, “Algorithm 123”, section 3.1, which every
    /// description of the format repeats; `1=3` and `-` are OpenSTV’s.
    private static final String EXAMPLE =
            """
            4 2            # options, seats
            -2             # Basil withdrew
            3 1 3 4 0
            4 1 3 2 0
            2 4 1=3 0
            1 2 - 4 0
            0
            "Adam"
            "Basil"
            "Charlotte"
            "Donald"
            "Title"
            """;

    @Test
    void readsTheExampleOfThePaper() throws IOException {
        var read = read(EXAMPLE);

        assertThat(read.vote().title()).isEqualTo("Title");
        assertThat(read.vote().options().names())
                .containsExactly("Adam", "Basil", "Charlotte", "Donald");
        assertThat(read.vote().withdrawn()).containsExactly("Basil");
        assertThat(read.vote().box().ballots())
                .containsExactly(
                        RankedBallot.of("Adam", "Charlotte", "Donald").times(3),
                        RankedBallot.of("Adam", "Charlotte", "Basil").times(4),
                        new RankedBallot(List.of(Set.of("Donald"), Set.of("Adam", "Charlotte")), 2),
                        new RankedBallot(List.of(Set.of("Basil"), Set.of(), Set.of("Donald")), 1));
        assertThat(read.remarks())
                .extracting(Sentence::toString)
                .containsExactly("The file asks for 2 seats; an instant runoff fills one.");
    }

    @Test
    void lineEndsByteOrderMarksAndSpacesDoNotMatter() throws IOException {
        var plain = read(EXAMPLE);
        assertThat(same(read("\uFEFF" + EXAMPLE.replace("\n", "\r\n")), plain)).isTrue();
        assertThat(same(read(EXAMPLE.replace("\n", "\r")), plain)).isTrue();
        assertThat(same(read(EXAMPLE.replace(" ", "\t ").replace("1\t =", "1=")), plain)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2 1\n3 1 2 0\n1 2 0\n0\n\"A\"\n\"B\"\n\"T\"\n",
                "2 1\n3 1 2\n1 2\n0\nA\nB\nT",
                "2 1 3 1 2 0 1 2 0 0 \"A\" \"B\" \"T\"",
                "2 1\n\n3 1 2 0 0\n# nothing\n1 2 0 0\n0\n\"A\"\n\n\"B\" # second\n\"T\"\n",
                "2 1\n2 1 2 0\n1 1 2 0\n(7) 1 2 - - 0\n0\n\"A\"\n\"B\"\n\"T\"\n\"source\"\n\"comment\"\n"
            })
    void readsWhatOtherProgramsWrite(String text) throws IOException {
        var vote = read(text).vote();
        assertThat(vote.box().ballots())
                .containsExactly(RankedBallot.of("A", "B").times(3), RankedBallot.of("B"));
        assertThat(vote.title()).isEqualTo("T");
    }

    @Test
    void nothingOnABallotIsABallot() throws IOException {
        assertThat(read("1 1\n5 0\n2 - 0\n0\n\"A\"\n").vote().box().ballots())
                .containsExactly(RankedBallot.of().times(7));
    }

    @Test
    void anErrorNamesItsLine() {
        refused("", "Line 1: The file is empty. It begins with the number of options.");
        refused("two 1", "Line 1: “two” is not a whole number. Write one.");
        refused("2 1\n1 3 0", "Line 2: There is no option 3: the file has 2.");
        refused("2 1\n1 1=0 0", "Line 2: There is no option 0. The first one is 1.");
        refused("2 1\n\n1.5 2 0", "Line 3: “1.5” is not a whole number. Write one.");
        refused(
                "2 1\n1 2 0\n",
                "Line 3: The ballots never end. Write 0 in a line after the last one.");
        refused("2 1\n1 2 0\n0\n\"A\n", "Line 4: A quote opens and does not close in this line.");
        refused(
                "2 1\n1 2 0\n0\n\"A\"\n\"A\"\n",
                "Line 5: “A” is empty or stands there twice. Give each option a name of its own.");
        refused(
                "2 1\n1 2 0\n0\n\"A\"\n",
                "Line 5: The file ends after 1 of 2 names. Write one for each option.");
    }

    @Test
    void whatIsNotUtf8IsNamed() {
        var latin = "1 1\n1 1 0\n0\n\"Café\"\n".getBytes(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> BltReader.read(new ByteArrayInputStream(latin)))
                .hasMessage("Line 4: This is not UTF-8. Save the file as UTF-8.");
    }

    private static void refused(String text, String why) {
        ThrowableAssert.ThrowingCallable reading = () -> read(text);
        assertThatThrownBy(reading).isInstanceOf(Unreadable.class).hasMessage(why);
    }

    private static boolean same(ReadVote one, ReadVote other) {
        return one.vote().options().equals(other.vote().options())
                && one.vote().withdrawn().equals(other.vote().withdrawn())
                && one.vote()
                        .box()
                        .ballots()
                        .toList()
                        .equals(other.vote().box().ballots().toList());
    }

    static ReadVote read(String text) throws IOException {
        return BltReader.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
