package org.colead.consensus.ballot.tally;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.colead.consensus.ballot.Exhausted;
import org.colead.consensus.ballot.Fate;
import org.colead.consensus.ballot.RankedResult;
import org.colead.consensus.ballot.RankedRules;
import org.colead.consensus.ballot.RankedVote;
import org.colead.consensus.ballot.Round;
import org.colead.consensus.ballot.Transfer;
import org.colead.kernel.Sentence;
import org.jspecify.annotations.Nullable;

/// An instant runoff for programs.
record RankedJson(RankedVote vote, RankedResult result, List<Sentence> remarks) {

    Map<String, @Nullable Object> map() {
        var map = new LinkedHashMap<String, @Nullable Object>();
        map.put("method", "ranked");
        map.put("title", vote.title());
        map.put("options", vote.options().names());
        map.put("withdrawn", vote.withdrawn().stream().sorted().toList());
        map.put("ballots", result.ballots());
        map.put("remarks", remarks.stream().map(Sentence::toString).toList());
        map.put("rules", rules(result.rules()));
        map.put("rounds", result.rounds().stream().map(RankedJson::round).toList());
        map.put("elected", result.elected().orElse(null));
        map.put("explanation", result.explanation().toString());
        return map;
    }

    private static Map<String, @Nullable Object> rules(RankedRules rules) {
        var map = new LinkedHashMap<String, @Nullable Object>();
        map.put("alike", Asked.word(rules.alike()));
        map.put("skipped", rules.forgiven() == RankedRules.ANY ? "any" : rules.forgiven());
        map.put("repeats", Asked.word(rules.repeats()));
        map.put("eliminate", Asked.word(rules.elimination()));
        map.put("threshold", Asked.word(rules.threshold()));
        map.put("may-not-win", rules.mayNotWin().stream().sorted().toList());
        map.put("seed", rules.seed());
        return map;
    }

    private static Map<String, @Nullable Object> round(Round round) {
        var map = new LinkedHashMap<String, @Nullable Object>();
        map.put("round", round.number());
        map.put("counts", round.counts());
        map.put("active", round.active());
        map.put("needed", round.needed());
        map.put("exhausted", round.exhaustedInAll());
        map.put("exhaustedBy", byReason(round.exhausted()));
        map.put("elected", round.elected().orElse(null));
        map.put("out", round.out());
        map.put("why", round.fates().stream().map(RankedJson::fate).toList());
        map.put("transfers", round.transfers().stream().map(RankedJson::transfer).toList());
        return map;
    }

    private static Map<String, @Nullable Object> byReason(Map<Exhausted, Long> exhausted) {
        var map = new LinkedHashMap<String, @Nullable Object>();
        exhausted.forEach((why, ballots) -> map.put(Asked.word(why), ballots));
        return map;
    }

    private static Map<String, @Nullable Object> fate(Fate fate) {
        var map = new LinkedHashMap<String, @Nullable Object>();
        map.put("option", fate.option());
        map.put("fate", fate.elected() ? "elected" : "out");
        map.put("rule", Asked.word(fate.cause()));
        map.put("tied", fate.tied());
        map.put("said", fate.said().toString());
        return map;
    }

    private static Map<String, @Nullable Object> transfer(Transfer transfer) {
        var map = new LinkedHashMap<String, @Nullable Object>();
        map.put("from", transfer.from());
        map.put("to", transfer.to().orElse(null));
        map.put("exhausted", transfer.ended().map(Asked::word).orElse(null));
        map.put("ballots", transfer.ballots());
        return map;
    }
}
