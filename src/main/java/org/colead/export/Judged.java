package org.colead.export;

import java.util.LinkedHashMap;
import java.util.Optional;
import org.colead.consensus.CheckResult;
import org.colead.consensus.CheckStatus;
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

    static ClosedCheck closed(CheckResult it) {
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
                it.seed(),
                it.openedAt(),
                it.closedAt(),
                it.passed(),
                it.reading().explanation(),
                it.rounds(),
                it.stands().stream().map(Judged::position).toList(),
                it.left().stream().map(Judged::position).toList());
    }

    private static Position position(CheckResult.Stand it) {
        return new Position(
                it.name(),
                it.stance().choice(),
                it.stance().ballot(),
                it.stance().reason(),
                it.stance().workable(),
                Optional.of(it).filter(s -> !s.confirmed()).flatMap(CheckResult.Stand::witness),
                it.changes(),
                it.before().stream().map(Judged::earlier).toList());
    }

    private static Earlier earlier(CheckResult.Before it) {
        return new Earlier(
                it.stance().choice(),
                it.stance().ballot(),
                it.stance().reason(),
                it.stance().workable(),
                it.witness(),
                it.counted());
    }
}
