package org.colead.consensus.ui;

import com.vaadin.flow.component.html.Div;
import org.colead.consensus.CheckResult;
import org.colead.consensus.CheckResult.Stand;
import org.colead.uikit.Line;
import org.colead.uikit.More;
import org.colead.uikit.Words;

/// What those gave who left the group before the close: kept with its reason, and not counted.
class LeftBefore extends More {

    LeftBefore(CheckResult result) {
        super(Words.t("Positions of those who left before the close"), content(result));
    }

    private static Div content(CheckResult result) {
        var content = new Div();
        for (var stand : result.left()) {
            content.add(
                    Line.plain(said(result, stand)),
                    Before.words(stand.stance()),
                    Line.note("people", note(stand)));
        }
        return content;
    }

    private static String said(CheckResult result, Stand stand) {
        return Words.t("{0}: {1}", stand.name(), Before.said(result, stand.stance()));
    }

    private static String note(Stand stand) {
        return Words.t(
                "{0} left the group before the close. What they gave is kept, and was not counted.",
                stand.name());
    }
}
