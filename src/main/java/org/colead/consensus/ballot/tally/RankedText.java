package org.colead.consensus.ballot.tally;

import java.util.ArrayList;
import java.util.List;
import org.colead.consensus.ballot.RankedResult;
import org.colead.consensus.ballot.RankedRules;
import org.colead.consensus.ballot.RankedVote;
import org.colead.consensus.ballot.Round;
import org.colead.consensus.ballot.Transfer;
import org.colead.kernel.Sentence;

/// An instant runoff for reading: the rules, every round, the result.
record RankedText(RankedVote vote, RankedResult result, List<Sentence> remarks) {

    Sheet sheet() {
        var sheet = new Sheet();
        if (!vote.title().isBlank()) {
            sheet.line(vote.title());
        }
        sheet.line(
                Sentence.of(
                        "{0, plural, one {# ballot} other {# ballots}} over {1, plural, one {# option} other {# options}}.",
                        result.ballots(),
                        vote.options().size()));
        remarks.forEach(sheet::line);
        vote.withdrawn().stream()
                .sorted()
                .map(name -> Sentence.of("“{0}” withdrew before the count.", name))
                .forEach(sheet::line);
        sheet.blank().line(Sentence.of("Rules"));
        rules(result.rules()).forEach(sheet::indented);
        result.rounds().forEach(round -> round(round, sheet));
        return sheet.blank().line(Sentence.of("Result")).indented(result.explanation());
    }

    private static List<Sentence> rules(RankedRules rules) {
        var said = new ArrayList<Sentence>();
        said.add(rules.alike().meaning());
        said.add(
                rules.forgiven() == RankedRules.ANY
                        ? Sentence.of("Skipped ranks are forgiven, whatever their number.")
                        : Sentence.of(
                                "{0, plural, =0 {No skipped rank is forgiven.} one {One skipped rank is forgiven; a ballot ends where more follow each other.} other {# skipped ranks in a row are forgiven; a ballot ends where more follow each other.}}",
                                rules.forgiven()));
        said.add(rules.repeats().meaning());
        said.add(rules.elimination().meaning());
        said.add(rules.threshold().meaning());
        rules.mayNotWin().stream()
                .sorted()
                .map(name -> Sentence.of("“{0}” counts in the first round and may not win.", name))
                .forEach(said::add);
        said.add(
                Sentence.of(
                        "A tie falls by the earliest round that differs, then by a lot: the lowest SHA-256 of the seed, a line feed and the option’s name goes out."));
        said.add(
                rules.seed().isEmpty()
                        ? Sentence.of("No seed was published: the lot is drawn from an empty one.")
                        : Sentence.of("The published seed is “{0}”.", rules.seed()));
        return said;
    }

    private static void round(Round round, Sheet sheet) {
        sheet.blank().line(Sentence.of("Round {0}", round.number()));
        var rows = new ArrayList<List<String>>();
        round.counts()
                .forEach((option, ballots) ->
                        rows.add(
                                List.of(
                                        option,
                                        Sheet.number(ballots),
                                        Sheet.percent(ballots, round.active()))));
        rows.add(row(Sentence.of("(active)"), round.active()));
        rows.add(row(Sentence.of("(needed)"), round.needed()));
        rows.add(row(Sentence.of("(exhausted)"), round.exhaustedInAll()));
        round.exhausted()
                .forEach((why, ballots) -> {
                    if (ballots > 0) {
                        rows.add(row("  " + why.word(), ballots));
                    }
                });
        sheet.table(rows);
        round.fates().forEach(fate -> sheet.indented(fate.said()));
        sheet.table(round.transfers().stream().map(RankedText::moved).toList());
    }

    private static List<String> row(Object name, long ballots) {
        return List.of(name.toString(), Sheet.number(ballots));
    }

    private static List<String> moved(Transfer transfer) {
        var to = transfer.to().orElseGet(() -> "(" + transfer.ended().orElseThrow().word() + ")");
        return List.of("  " + transfer.from() + " → " + to, Sheet.number(transfer.ballots()));
    }
}
