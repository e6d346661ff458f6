package org.colead.consensus.ui;

import com.vaadin.flow.component.html.Div;
import org.colead.consensus.CheckStatus;
import org.colead.decision.Method;
import org.colead.decision.PointRule;
import org.colead.uikit.Dates;
import org.colead.uikit.Line;
import org.colead.uikit.Words;

/// Which check this is, until when it is open, and by which rule it is read.
class CheckLine extends Div {

    CheckLine(CheckStatus check, Dates dates) {
        addClassName("cl-check-line");
        add(
                Line.plain(
                        Words.t(
                                "Check {0} by {1}, open until {2}.",
                                check.number(),
                                Phrases.lower(check.rule().method().word()),
                                dates.moment(check.closesAt()))),
                Line.small(Words.t("It passes with: {0}", Phrases.rule(check.rule()))));
        if (check.rule().method() == Method.RANKED) {
            add(new RulesOfTheCount(check.rule().ballot(), Method.RANKED));
        }
        if (!check.seed().isEmpty() && mayDraw(check)) {
            var seed =
                    Line.label(
                            Words.t(
                                    "A lot would be drawn from the seed {0}, made when the check opened.",
                                    check.seed()));
            seed.addClassName("cl-seed");
            add(seed);
        }
    }

    /// Among points a tie at the top may adopt nothing; then there is no lot.
    private static boolean mayDraw(CheckStatus check) {
        var rule = check.rule();
        return !rule.method().givesPoints() || rule.ballot().points().tied() == PointRule.Tied.LOT;
    }
}
