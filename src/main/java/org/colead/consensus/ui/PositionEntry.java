package org.colead.consensus.ui;

import com.vaadin.flow.component.html.Div;
import java.util.function.BiConsumer;
import org.colead.consensus.CheckStatus;
import org.colead.consensus.Pointed;
import org.colead.consensus.Ranked;
import org.colead.consensus.Stance;
import org.colead.kernel.CommandKey;

/// Where a position is entered: on a scale, or as a ballot over the options.
abstract class PositionEntry extends Div {

    /// @param whose names the draft: one’s own, or the absent member’s id
    static PositionEntry of(CheckStatus check, String whose, BiConsumer<Stance, CommandKey> deed) {
        return switch (check.method()) {
            case Ranked ranked -> new RankingForm(check, ranked, whose, deed);
            case Pointed pointed -> new PointsForm(check, pointed, whose, deed);
            default -> new PositionForm(check, whose, deed);
        };
    }

    /// Begins with a stance that was given before.
    abstract PositionEntry from(Stance stance);
}
