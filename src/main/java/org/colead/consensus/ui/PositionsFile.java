package org.colead.consensus.ui;

import com.vaadin.flow.component.html.Div;
import java.util.Collections;
import org.colead.consensus.CheckResult;
import org.colead.consensus.ballot.file.CsvChoicesWriter;
import org.colead.uikit.Line;
import org.colead.uikit.Words;

/// The positions of a closed check on a scale as a file without names, so that anyone can count
/// again.
class PositionsFile extends Div {

    PositionsFile(CheckResult result) {
        var name =
                (result.question().isEmpty() ? "check-" : "sense-check-")
                        + result.number()
                        + ".csv";
        add(
                Line.small(Words.t("Anyone can count again: the positions, without names.")),
                Line.acts(new RecountFile(name, "text/csv", of(result))),
                new RecountLine(name, result.recount()));
    }

    static RecountFile.Format of(CheckResult result) {
        var choices =
                result.reading().tally().counts().entrySet().stream()
                        .flatMap(count ->
                                Collections.nCopies(count.getValue(), count.getKey()).stream())
                        .toList();
        return to -> CsvChoicesWriter.write(choices, to);
    }
}
