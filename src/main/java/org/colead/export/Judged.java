package org.colead.export;

import java.util.LinkedHashMap;
import java.util.Optional;
import org.colead.consensus.CheckStatus;
import org.colead.consensus.Stand;
import org.colead.consensus.WholeCheck;
import org.colead.export.ClosedCheck.Earlier;
import org.colead.export.ClosedCheck.Position;
import org.colead.kernel.Sentence;

/// How a decision was judged, for the export.
final class Judged {

    private Judged() {}

    /// Nothing blind leaves here: neither the reader's own position nor who has answered.
    static OpenCheck open(CheckStatus it) {
        return new OpenCheck(it.number(), it.textVersion(), it.answered(), it.members());
    }

    /// @param title of the decision, for the file of its ballots
    static ClosedCheck closed(WholeCheck whole, String title) {
        var it = whole.result();
        var scale = new LinkedHashMap<Integer, Sentence>();
        it.scale().forEach(choice -> scale.put(choice.number(), choice.said()));
        var options = new LinkedHashMap<Integer, String>();
        it.options().forEach(option -> options.put(option.number(), option.name()));
        return new ClosedCheck(
                it.number(),
                it.textVersion(),
                it.question(),
                it.rule().method().name(),
                it.rule().quorum(),
                it.rule().limit(),
                scale,
                options,
                it.rule().passes(),
                CountRule.of(it.rule()),
                whole.ballots(title),
                it.recount(),
                it.seed(),
                it.openedAt(),
                it.closedAt(),
                it.passed(),
                it.reading().explanation(),
                it.rounds(),
                whole.allStands().stream().map(Judged::position).toList(),
                whole.allLeft().stream().map(Judged::position).toList());
    }

    private static Position position(Stand it) {
        return new Position(
                it.name(),
                it.stance().choice(),
                it.stance().order().toString(),
                it.stance().points().byOption(),
                it.stance().reason(),
                it.stance().workable(),
                Optional.of(it).filter(s -> !s.confirmed()).flatMap(Stand::witness),
                it.changes(),
                it.before().stream().map(Judged::earlier).toList());
    }

    private static Earlier earlier(Stand.Before it) {
        return new Earlier(
                it.stance().choice(),
                it.stance().order().toString(),
                it.stance().points().byOption(),
                it.stance().reason(),
                it.stance().workable(),
                it.witness(),
                it.counted());
    }
}
