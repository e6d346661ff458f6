package org.colead.consensus.ui;

import com.vaadin.flow.component.html.Div;
import org.colead.consensus.CheckStatus;
import org.colead.uikit.ConfirmInline;
import org.colead.uikit.Words;

/// For authors and the facilitator: closes the check, once enough have answered.
class CloseCheck extends Div {

    CloseCheck(CheckStatus check, Runnable close) {
        addClassName("cl-acts");
        add(new ConfirmInline(Words.t("Close the check"), warning(check), close));
    }

    private static String warning(CheckStatus check) {
        return check.everybodyAnswered()
                ? Words.t("All positions are shown then. It cannot be opened again.")
                : Words.t(
                        "{0} of {1} have not answered yet. All positions are shown then, and it cannot be opened again.",
                        check.members() - check.answered(), check.members());
    }
}
