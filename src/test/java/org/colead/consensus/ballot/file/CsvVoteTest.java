package org.colead.consensus.ballot.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.colead.consensus.ballot.Alike;
import org.colead.consensus.ballot.Options;
import org.colead.consensus.ballot.RankedBallot;
import org.colead.consensus.ballot.RankedChoice;
import org.colead.consensus.ballot.RankedRules;
import org.colead.consensus.ballot.RankedVote;
import org.colead.kernel.Sentence;
import org.junit.jupiter.api.Test;

class CsvVoteTest {

    @Test
    void readsARankForEachOption() throws IOException {
        var vote =
                read("""
                Roof,"Yard, large",Hall
                1,2,
                2,2,1
                4,,1
                ,,
                1 3,,2
                """)
                        .vote();

        assertThat(vote.options().names()).containsExactly("Roof", "Yard, large", "Hall");
        assertThat(vote.box().ballots())
                .containsExactly(
                        RankedBallot.of("Roof", "Yard, large"),
                        new RankedBallot(List.of(Set.of("Hall"), Set.of("Roof", "Yard, large")), 1),
                        new RankedBallot(
                                List.of(Set.of("Hall"), Set.of(), Set.of(), Set.of("Roof")), 1),
                        RankedBallot.of(),
                        RankedBallot.of("Roof", "Hall", "Roof"));
    }

    @Test
    void readsAnOptionForEachRank() throws IOException {
        var read =
                read(
                        "\uFEFFballot id;Rank 1;Rank 2;3rd choice;count\r\n"
                                + "b1;Roof;Yard;Roof;3\r\n"
                                + "b2;skipped;Hall;;1\r\n"
                                + "b3;Hall;overvote;Roof;2\r\n");

        assertThat(read.vote().options().names()).containsExactly("Roof", "Yard", "Hall");
        assertThat(read.vote().box().ballots())
                .startsWith(
                        RankedBallot.of("Roof", "Yard", "Roof").times(3),
                        new RankedBallot(List.of(Set.of(), Set.of("Hall")), 1));
        assertThat(read.remarks())
                .extracting(Sentence::toString)
                .containsExactly("The column “ballot id” was passed over.");
    }

    @Test
    void anOvervoteThatNobodyWroteDownEndsOrIsPassedOver() throws IOException {
        var vote = read("rank1,rank2\novervote,Roof\nYard,Roof\n").vote();

        var ends = RankedChoice.count(vote, RankedRules.USUAL).rounds().getFirst();
        var skips = RankedChoice.count(vote, RankedRules.USUAL.with(Alike.SKIP));

        assertThat(ends.counts()).containsEntry("Roof", 0L).containsEntry("Yard", 1L);
        assertThat(skips.rounds().getFirst().counts()).containsEntry("Roof", 1L);
    }

    @Test
    void optionsThatAreCalledAsRanksStayOptions() throws IOException {
        var vote =
                RankedVote.of(
                        Options.of("Choice 1", "Choice 2", "Choice 3"),
                        List.of(
                                RankedBallot.of("Choice 2", "Choice 3").times(2),
                                RankedBallot.of("Choice 3", "Choice 1")));
        var written = new StringWriter();
        CsvVoteWriter.write(vote, written);

        var read = read(written.toString());

        assertThat(read.vote().options()).isEqualTo(vote.options());
        assertThat(read.vote().box().ballots())
                .containsExactlyElementsOf(vote.box().ballots().toList());
        assertThat(read.remarks()).isEmpty();
    }

    @Test
    void aFileThatCouldBeReadEitherWayIsRefusedUntilItsLayoutIsNamed() throws IOException {
        var either = "Choice 1,Choice 2,weight\n1,2,1\n2,1,2\n";
        refused(
                either,
                "Line 1: The header could name ranks or options, and all cells are numbers. Say which it is: --option layout=ranks or layout=options.");

        assertThat(read(either, Layout.OPTIONS).vote().options().names())
                .containsExactly("Choice 1", "Choice 2");
        assertThat(read(either, Layout.RANKS).vote().options().names()).containsExactly("1", "2");
    }

    @Test
    void anErrorNamesItsLine() {
        refused("", "Line 1: The file is empty. It begins with a header.");
        refused("Roof,Roof\n1,2\n", "Line 1: Two options are called “Roof”. Rename one of them.");
        refused("Roof,\n1,2\n", "Line 1: An option has no name. Give it one.");
        refused(
                "Roof,Yard\n1,2\nfirst,2\n",
                "Line 3: “first” is not a rank. Write 1 for the first choice, 2 for the second.");
        refused("Roof,Yard\n1,2,3\n", "Line 2: “3” stands beyond the columns of the header.");
        refused(
                "Roof,weight\n1,0\n",
                "Line 2: The weight “0” is not a whole number from 1 upwards.");
        refused(
                "Roof,Yard\n1,2\n\"1,2\n",
                "Line 3: A quote opens here and does not close in this line.");
    }

    private static void refused(String text, String why) {
        assertThatThrownBy(() -> read(text)).isInstanceOf(Unreadable.class).hasMessage(why);
    }

    private static ReadVote read(String text, Layout layout) throws IOException {
        return CsvVoteReader.read(
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                Optional.of(layout));
    }

    static ReadVote read(String text) throws IOException {
        return CsvVoteReader.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
