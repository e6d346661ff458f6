package org.colead.brief.ui;

import com.vaadin.flow.component.html.Div;
import org.colead.brief.BriefId;
import org.colead.brief.BriefReading;
import org.colead.brief.Readership;
import org.colead.kernel.PersonId;
import org.colead.uikit.Dates;
import org.colead.uikit.Typing;

/// On the decision's page, to whoever raised a concern: the three questions of its brief. What they
/// say there and here is one thing, counted once.
class HeardHere extends Div implements Typing {

    private final BriefId id;
    private final BriefReading reading;
    private final Readership readership;
    private final Dates dates;
    private final PersonId me;

    HeardHere(BriefId id, BriefReading reading, Readership readership, Dates dates, PersonId me) {
        this.id = id;
        this.reading = reading;
        this.readership = readership;
        this.dates = dates;
        this.me = me;
        show();
    }

    private void show() {
        removeAll();
        var brief = reading.page(id, me);
        if (brief.reader().mayRate()) {
            add(new RatingPart(brief, readership, me, dates, this::show));
        }
    }

    /// The questions stay as they are until they are sent.
    @Override
    public boolean isTyping() {
        return getChildren().findAny().isPresent();
    }
}
