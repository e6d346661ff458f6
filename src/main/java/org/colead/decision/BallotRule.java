package org.colead.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.colead.kernel.Languages;
import org.colead.kernel.Sentence;

/// What is named before a check over options opens, since elections differ in it.
///
/// @param alike what a member may put on one rank, and how that is read
/// @param noneOfThese whether “none of these” stands among the options
/// @param counting how orders are counted (ranked choice only)
/// @param points what points there are (scores and dots only)
@Embeddable
public record BallotRule(
        @Column(name = "ballot_alike") @Enumerated(EnumType.STRING) Alike alike,
        @Column(name = "ballot_none") boolean noneOfThese,
        @Embedded Counting counting,
        @Embedded PointRule points) {

    public static final BallotRule USUAL = new BallotRule(Alike.NOT_ALLOWED, false);

    /// What the row is called that stands for leaving it as it is.
    public static final String NONE_OF_THESE = "None of these";

    public BallotRule(Alike alike, boolean noneOfThese) {
        this(alike, noneOfThese, Counting.USUAL, PointRule.USUAL);
    }

    public BallotRule with(Counting other) {
        return new BallotRule(alike, noneOfThese, other, points);
    }

    public BallotRule with(PointRule other) {
        return new BallotRule(alike, noneOfThese, counting, other);
    }

    /// The same for an amended text.
    BallotRule following(List<Option> before, List<Option> now) {
        return with(counting.following(before, now));
    }

    /// How ballots over options are counted by it, a sentence each; none where a scale is answered.
    public List<Sentence> said(Method method) {
        if (method.givesPoints()) {
            return List.of(Sentence.of("{0}.", points.tied().meaning()));
        }
        var said = new ArrayList<Sentence>();
        if (method == Method.RANKED) {
            said.add(Sentence.of("{0}.", alike.meaning()));
            said.addAll(counting.said());
        }
        return said;
    }

    /// Why an option would be taken for “none of these”, in any language that the row is said in.
    Optional<Sentence> unclear(List<Option> options) {
        return options.stream()
                .map(Option::name)
                .filter(name -> noneOfThese && soundsLikeNone(name))
                .findFirst()
                .map(name ->
                        Sentence.of(
                                "An option is called “{0}”, and “none of these” is an option, too: rename the one, or leave the other out",
                                name));
    }

    /// Which option may not win and stands nowhere: it was renamed, and would win under its new
    /// name.
    Optional<Sentence> unlisted(List<Option> options) {
        var names = options.stream().map(Option::name).toList();
        return counting.mayNotWin().stream()
                .filter(name -> !names.contains(name))
                .findFirst()
                .map(name ->
                        Sentence.of(
                                "“{0}” may not win, and no option is called so: give the option its name back, or take it out",
                                name));
    }

    private static boolean soundsLikeNone(String name) {
        return Languages.ALL.stream()
                .map(Sentence.of(NONE_OF_THESE)::in)
                .anyMatch(name.strip()::equalsIgnoreCase);
    }

    /// Several options on one rank.
    public enum Alike {
        NOT_ALLOWED("One option a rank"),
        EXHAUST("Several alike may stand on one rank; a ballot ends there"),
        SKIP("Several alike may stand on one rank; it is passed over"),
        EXHAUST_WHILE_SEVERAL_ARE_IN(
                "Several alike may stand on one rank; a ballot ends there while more than one of them is still in");

        private final Sentence meaning;

        Alike(String meaning) {
            this.meaning = Sentence.of(meaning);
        }

        public Sentence meaning() {
            return meaning;
        }
    }
}
