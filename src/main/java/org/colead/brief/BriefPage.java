package org.colead.brief;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.colead.consensus.Mark;
import org.colead.consensus.OptionCount;
import org.colead.decision.DecisionId;
import org.colead.decision.DoneFirst;
import org.colead.decision.NamedStep;
import org.colead.decision.Outcome;
import org.colead.deliberation.ContributionId;
import org.colead.deliberation.How;
import org.colead.kernel.Sentence;
import org.colead.kernel.Slice;

/// A published brief as one reader sees it, in a fixed number of statements.
///
/// @param minutes how long it takes to read, at 200 words a minute
/// @param doneFirst where somebody acted before the group was asked
/// @param acknowledged how many of `readers` said that they have read it
/// @param open how many responses wait for an answer
/// @param addressed what staff say of the answers, once the time to say it is over
public record BriefPage(
        BriefId id,
        DecisionId decision,
        String title,
        String groupName,
        String organisation,
        Instant published,
        AnswerTime answer,
        int minutes,
        BriefText text,
        Optional<Outcome> outcome,
        Optional<DoneFirst> doneFirst,
        Optional<CheckShown> check,
        List<ConcernShown> concerns,
        List<NamedStep> steps,
        Optional<LocalDate> review,
        String stopSignal,
        int readers,
        int acknowledged,
        int open,
        Share addressed,
        ByAuthors byAuthors,
        Reader reader) {

    /// @param day the day of [#answerBy] in the reader’s words
    public Sentence answered(String day) {
        return Sentence.of(
                "Answered by {0}, within {1, plural, one {one school day} other {# school days}}.",
                day, answer.schoolDays());
    }

    public LocalDate answerBy() {
        return answer.by();
    }

    /// How many of their own responses a reader is shown at a time.
    static final int OWN = 20;

    /// How the check was read: every position as it looks in the picture, and the rule's
    /// explanation; or what each option came to.
    public record CheckShown(
            List<Mark> positions, List<OptionCount> options, Sentence explanation) {}

    /// @param author empty where they are not shown
    /// @param also those that were answered together with it
    /// @param mine whether the reader raised it
    public record ConcernShown(
            ContributionId id,
            String author,
            boolean mine,
            String words,
            How how,
            String answer,
            List<ConcernShown> also) {

        public ConcernShown {
            also = List.copyOf(also);
        }

        /// It, and each that was answered together with it.
        public Stream<ConcernShown> each() {
            return Stream.concat(Stream.of(this), also.stream());
        }
    }

    /// What the reader has done with it.
    ///
    /// @param mayRate whether they raised a concern and can still rate its answer
    /// @param maySay whether they can still say if what was raised is addressed
    public record Reader(
            String name,
            boolean acknowledged,
            boolean mayRate,
            boolean maySay,
            Slice<Said> responses) {

        /// What they said last.
        public List<Said> said() {
            return responses.rows();
        }

        /// As a letter to all is written.
        static final Reader NOBODY =
                new Reader("", false, false, false, new Slice<>(List.of(), Optional.empty()));
    }

    /// A response and, once given, its answer.
    public record Said(
            ResponseId id,
            String from,
            String words,
            Instant at,
            Optional<String> answer,
            Optional<String> answeredBy) {}

    /// What those who raised a concern say of it, each apart from the others.
    public record ByAuthors(Share heard, Share addressed, Share agree) {}

    /// Anonymous yes-or-no answers: how many came; how many said yes only once the time to answer
    /// is over, so that no two looks differ by one person, and only where five or more did. Where
    /// all said the same, every single answer would be known: that is shown from ten on.
    public record Share(int answers, Optional<Integer> yes) {
        public static final int SHOWN_FROM = 5;
        public static final int UNANIMOUS_FROM = 10;

        static Share of(int yes, int no, boolean over) {
            int answers = yes + no;
            int from = yes == 0 || no == 0 ? UNANIMOUS_FROM : SHOWN_FROM;
            boolean shown = over && answers >= from;
            return new Share(answers, shown ? Optional.of(yes) : Optional.empty());
        }
    }
}
