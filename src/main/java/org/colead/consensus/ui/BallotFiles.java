package org.colead.consensus.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Supplier;
import org.colead.consensus.AmongOptions;
import org.colead.consensus.CheckResult;
import org.colead.consensus.Pointed;
import org.colead.consensus.Ranked;
import org.colead.consensus.Stance;
import org.colead.consensus.ballot.file.BltWriter;
import org.colead.consensus.ballot.file.CsvPointsWriter;
import org.colead.consensus.ballot.file.CsvVoteWriter;
import org.colead.decision.PointRule;
import org.colead.uikit.Line;
import org.colead.uikit.Words;

/// The ballots of a closed check as files without names, so that anyone can count again.
class BallotFiles extends Div {

    /// @param all asked for when somebody takes a file
    BallotFiles(String title, CheckResult result, AmongOptions method, Supplier<List<Stance>> all) {
        var name = "check-" + result.number();
        add(Line.small(Words.t("Anyone can count again: the ballots, without names.")));
        switch (method) {
            case Ranked ranked -> {
                add(
                        Line.acts(
                                new RecountFile(
                                        name + ".blt",
                                        "text/plain",
                                        to -> BltWriter.write(ranked.vote(title, all.get()), to)),
                                new RecountFile(
                                        name + ".csv",
                                        "text/csv",
                                        to ->
                                                CsvVoteWriter.write(
                                                        ranked.vote(title, all.get()), to))),
                        new RecountLine(name + ".blt", method.recount()));
            }
            case Pointed pointed -> {
                add(
                        Line.acts(new RecountFile(name + ".csv", "text/csv", points(pointed, all))),
                        new RecountLine(name + ".csv", method.recount()));
            }
        }
        var seed = Line.label(drawn(result, method));
        seed.addClassName("cl-seed");
        add(new RulesOfTheCount(method.rule(), result.rule().method()), seed);
    }

    static RecountFile.Format points(Pointed method, Supplier<List<Stance>> all) {
        return to -> CsvPointsWriter.write(method.named(), method.ballots(all.get()), to);
    }

    private static String drawn(CheckResult result, AmongOptions method) {
        boolean never =
                method instanceof Pointed it && it.points().tied() == PointRule.Tied.NOBODY_WINS;
        return never
                ? Words.t("No lot was drawn: a tie adopts nothing.")
                : Words.t(
                        "The lot was drawn from the seed {0}, published when the check opened.",
                        result.seed());
    }
}
