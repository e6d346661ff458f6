package org.colead.consensus.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.function.Supplier;
import org.colead.consensus.AmongOptions;
import org.colead.consensus.CheckResult;
import org.colead.consensus.Pointed;
import org.colead.consensus.Ranked;
import org.colead.consensus.Share;
import org.colead.consensus.Stance;
import org.colead.decision.DecisionDetails;
import org.colead.decision.Outcome;
import org.colead.uikit.Cells;
import org.colead.uikit.Line;
import org.colead.uikit.More;
import org.colead.uikit.Words;

/// The verdict, the rule in one sentence, the positions as a picture and as a table.
class Verdict extends Section {

    Verdict(DecisionDetails decision, CheckResult result, Supplier<List<Stance>> allBallots) {
        getElement().setAttribute("aria-labelledby", "result");
        var verdict = new H2(verdict(decision, result));
        verdict.setId("result");
        verdict.addClassName("cl-figure");
        add(
                Line.label(
                        Words.t(
                                "Check {0}, on version {1}",
                                result.number(), result.textVersion())),
                verdict,
                Line.lead(Phrases.tight(result.reading().explanation())));
        if (result.method() instanceof AmongOptions among) {
            if (result.anybodyAnswered()) {
                counted(result, among);
                add(
                        new More(
                                Words.t("Count again"),
                                new BallotFiles(decision.title(), result, among, allBallots)));
            }
            return;
        }
        if (!result.anybodyAnswered()) {
            add(new More(Words.t("The same as a table"), Picture.table(result)));
            return;
        }
        add(
                picture(result),
                new More(Words.t("The same as a table"), Picture.table(result)),
                new More(Words.t("Count again"), new PositionsFile(result)));
    }

    private void counted(CheckResult result, AmongOptions among) {
        switch (among) {
            case Ranked ranked ->
                    add(
                            new RoundsShown(result, ranked),
                            new More(
                                    Words.t("The same as a table"),
                                    RoundsShown.table(result, ranked)));
            case Pointed pointed ->
                    result.points()
                            .map(counted -> new PointsShown(counted, pointed))
                            .ifPresent(shown ->
                                    add(
                                            shown,
                                            new More(
                                                    Words.t("The same as a table"),
                                                    shown.table())));
        }
    }

    private static String verdict(DecisionDetails decision, CheckResult result) {
        if (result.passed() && decision.chosen().isPresent()) {
            var chosen = decision.chosen().get();
            return decision.outcome().filter(Outcome.TRIAL::equals).isPresent()
                    ? Words.t("Adopted as a trial: {0}", chosen)
                    : Words.t("Adopted: {0}", chosen);
        }
        return result.passed()
                ? Words.t(decision.outcome().orElse(Outcome.ADOPTED).word())
                : Words.t("Not passed");
    }

    private static Component picture(CheckResult result) {
        var cells = new Picture(result);
        result.reading().against().ifPresent(share -> rail(cells, share, result.rule().limit()));
        return cells;
    }

    private static void rail(Cells cells, Share share, int limit) {
        double exact = share.whole() == 0 ? 0 : 100.0 * share.part() / share.whole();
        cells.limit(
                limit,
                exact,
                Words.t("Wholehearted to veto"),
                Phrases.tight(
                        Words.t(
                                "{0} % at 5 to 7, limit {1} %",
                                share.percentBeside(limit), limit)));
    }
}
