package org.colead.advice.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.colead.advice.AdviceDetails;
import org.colead.uikit.Line;
import org.colead.uikit.Said;

/// Who was named to decide and declined, and why, in their words.
class DeclinedBefore extends Div {

    DeclinedBefore(List<AdviceDetails.No> declined) {
        declined.forEach(no ->
                add(
                        Line.label(t("{0} declined to decide", no.person().name())),
                        new Said(no.words())));
    }
}
