package org.colead.live.web;

import java.util.Locale;
import org.colead.live.SessionId;
import org.colead.live.TakesPart;

/// All for whom a scene says the same: they may do the same, and read the same language.
///
/// @param given whether they have answered already
record SceneKind(
        SessionId session,
        String scene,
        TakesPart part,
        boolean facilitates,
        boolean offered,
        boolean given,
        Locale language) {

    static SceneKind of(Holding holding, boolean given) {
        var state = holding.state();
        return new SceneKind(
                state.session(),
                state.scene(),
                part(holding),
                holding.facilitates(),
                state.mayBeTakenBy(holding.in().person()),
                given,
                holding.language());
    }

    private static TakesPart part(Holding holding) {
        var part = holding.part();
        return holding.state().topic().map(topic -> part.at(topic.decision().stage())).orElse(part);
    }
}
