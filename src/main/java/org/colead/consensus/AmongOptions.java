package org.colead.consensus;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.colead.consensus.ballot.Options;
import org.colead.decision.BallotRule;
import org.colead.decision.Option;
import org.colead.decision.Rule;
import org.colead.kernel.Sentence;

/// A method that chooses one of several options, as they were when the check opened.
public sealed interface AmongOptions extends ConsensusMethod permits Ranked, Pointed {

    List<Listed> options();

    BallotRule rule();

    /// The option that wins, “none of these” included; empty where none does.
    Optional<String> winner(Collection<Stance> positions);

    /// How the count came out, in words.
    Sentence outcome(Collection<Stance> positions);

    /// The words after `tally FILE` by which the command counts these ballots the same way.
    List<String> recount();

    /// The rows that a check begins with.
    static List<Listed> rows(List<Option> options, BallotRule rule) {
        var rows = new ArrayList<Listed>();
        for (var option : options) {
            rows.add(new Listed(rows.size() + 1, option.name(), option.words()));
        }
        if (rule.noneOfThese()) {
            rows.add(
                    new Listed(
                            rows.size() + 1,
                            BallotRule.NONE_OF_THESE,
                            "Rather leave it as it is."));
        }
        return rows;
    }

    /// Whether this row is the one that was added for “none of these”.
    default boolean isNone(int number) {
        return rule().noneOfThese() && number == options().size();
    }

    default int number(String name) {
        return named().place(name) + 1;
    }

    /// The rows by names of their own: where a check that opened long ago has a name twice, the
    /// later row is counted by itself, as “None of these (2)”.
    default Options named() {
        return Options.of(Apart.names(options().stream().map(Listed::name).toList()));
    }

    /// Refuses rows that could not be told apart when the ballots are counted.
    static void requireCountable(List<Listed> rows) {
        Options.of(rows.stream().map(Listed::name).toList());
    }

    /// The name that a row is counted by.
    default String name(int number) {
        return named().name(number - 1);
    }

    /// None: a ballot is given instead.
    @Override
    default List<Choice> scale() {
        return List.of();
    }

    @Override
    default int tone(int choice) {
        return 1;
    }

    @Override
    default boolean isNumbered() {
        return false;
    }

    @Override
    default boolean needsReason(int choice) {
        return false;
    }

    /// By how many answered alone: what they chose is in their ballots.
    @Override
    default Reading read(Tally tally, Rule with) {
        return new Reading(false, Quorum.say(tally, with.quorum()), tally, Optional.empty());
    }

    @Override
    default Reading read(Collection<Stance> positions, int members, Rule with) {
        var tally = Tally.of(positions.stream().map(Stance::choice).toList(), members);
        if (positions.isEmpty()) {
            return read(tally, with);
        }
        boolean passed =
                winner(positions).filter(name -> !isNone(number(name))).isPresent()
                        && Quorum.reached(tally.share(), with.quorum());
        var why = Sentence.of("{0} {1}", outcome(positions), Quorum.say(tally, with.quorum()));
        return new Reading(passed, why, tally, Optional.empty());
    }
}
