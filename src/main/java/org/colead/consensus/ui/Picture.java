package org.colead.consensus.ui;

import org.colead.consensus.CheckResult;
import org.colead.consensus.Choice;
import org.colead.uikit.Cells;
import org.colead.uikit.Table;
import org.colead.uikit.Words;

/// All positions of a closed check, one cell each; and the same as a table.
class Picture extends Cells {

    Picture(CheckResult result) {
        super(
                result.marks().stream().map(mark -> new Cell(mark.sign(), mark.tone())).toList(),
                Phrases.positions(result));
    }

    static Table table(CheckResult result) {
        var table = new Table(Words.t("Position"), Words.t("Meaning"), Words.t("Members"));
        for (Choice choice : result.scale()) {
            table.row(
                    result.method().sign(choice.number()),
                    Words.t(choice.said()),
                    Words.number(result.reading().tally().at(choice.number())));
        }
        return table;
    }
}
