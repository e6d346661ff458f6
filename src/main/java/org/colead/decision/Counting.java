package org.colead.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.ArrayList;
import java.util.List;
import org.colead.kernel.Refusal;
import org.colead.kernel.Sentence;

/// How ranked ballots are counted, in what elections differ in.
///
/// @param forgiven how many skipped ranks in a row a ballot survives; [#ANY] for all
/// @param barred names of options that may not win, one a line
@Embeddable
public record Counting(
        @Column(name = "ballot_forgiven") int forgiven,
        @Column(name = "ballot_repeats") @Enumerated(EnumType.STRING) Repeats repeats,
        @Column(name = "ballot_elimination") @Enumerated(EnumType.STRING) Elimination elimination,
        @Column(name = "ballot_threshold") @Enumerated(EnumType.STRING) Threshold threshold,
        @Column(name = "ballot_barred") String barred) {

    public static final int ANY = Integer.MAX_VALUE;

    /// As much of a ballot counts as can.
    public static final Counting USUAL =
            new Counting(ANY, Repeats.SKIP, Elimination.ONE, Threshold.ACTIVE, "");

    public Counting {
        if (forgiven < 0) {
            throw Refusal.because("The ranks that are forgiven are none, or some, or any number.");
        }
    }

    public Counting without(List<String> mayNotWin) {
        return new Counting(
                forgiven, repeats, elimination, threshold, String.join("\n", mayNotWin));
    }

    /// Without those that were taken out of the text. A name that is new could be theirs under
    /// another one: then all stay, and no check opens until that is clear.
    Counting following(List<Option> before, List<Option> now) {
        var old = before.stream().map(Option::name).toList();
        var names = now.stream().map(Option::name).toList();
        return old.containsAll(names)
                ? without(mayNotWin().stream().filter(names::contains).toList())
                : this;
    }

    public List<String> mayNotWin() {
        return barred.lines().toList();
    }

    public Sentence forgives() {
        return forgiven == ANY
                ? Sentence.of("Skipped ranks are passed over, however many.")
                : Sentence.of(
                        "A ballot ends where more than {0, plural, =0 {no rank is} one {# rank is} other {# ranks are}} skipped in a row.",
                        forgiven);
    }

    /// Every rule in a sentence.
    public List<Sentence> said() {
        var said =
                new ArrayList<>(
                        List.of(
                                forgives(),
                                repeats.meaning(),
                                elimination.meaning(),
                                threshold.meaning()));
        mayNotWin()
                .forEach(name ->
                        said.add(Sentence.of("“{0}” counts in round one and may not win.", name)));
        return said;
    }

    /// An option that a ballot names again.
    public enum Repeats {
        SKIP("An option that is named again is passed over."),
        EXHAUST("A ballot ends where it names an option again.");

        private final Sentence meaning;

        Repeats(String meaning) {
            this.meaning = Sentence.of(meaning);
        }

        public Sentence meaning() {
            return meaning;
        }
    }

    /// How many options go out in a round.
    public enum Elimination {
        ONE("One option goes out in each round: the one with the fewest."),
        ALL_WHO_CANNOT_CATCH_UP(
                "All options go out that together have fewer than the next one above them.");

        private final Sentence meaning;

        Elimination(String meaning) {
            this.meaning = Sentence.of(meaning);
        }

        public Sentence meaning() {
            return meaning;
        }
    }

    /// Of which ballots more than half are needed.
    public enum Threshold {
        ACTIVE("Elected is who has more than half of the ballots that are still active."),
        VALID(
                "Elected is who has more than half of the ballots that were valid at first, or the more of the last two.");

        private final Sentence meaning;

        Threshold(String meaning) {
            this.meaning = Sentence.of(meaning);
        }

        public Sentence meaning() {
            return meaning;
        }
    }
}
