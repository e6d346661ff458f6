package org.colead.consensus.ballot;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The ballots as they lie before the options that are still in, and the exhausted ones by reason.
/// A ballot moves only when its option goes out, and never comes back from the exhausted ones.
final class Piles {

    private final BallotBox box;
    private final NextChoice next;
    private final BitSet in;
    private final int[] holder;
    private final long[] counts;
    private final long[] exhausted = new long[Exhausted.values().length];

    Piles(RankedVote vote, RankedRules rules) {
        this.box = vote.box();
        this.in = new BitSet();
        this.in.set(0, box.options().size());
        vote.withdrawn().forEach(option -> in.clear(box.options().place(option)));
        this.next = new NextChoice(box, rules, in);
        this.holder = new int[box.groups()];
        this.counts = new long[box.options().size()];
        for (int group = 0; group < holder.length; group++) {
            lay(group, next.of(group));
        }
    }

    List<Integer> in() {
        return in.stream().boxed().toList();
    }

    long count(int place) {
        return counts[place];
    }

    long[] counts() {
        return counts.clone();
    }

    long active() {
        return in.stream().mapToLong(place -> counts[place]).sum();
    }

    Map<String, Long> byOption() {
        var named = new LinkedHashMap<String, Long>();
        in.stream().forEach(place -> named.put(box.options().name(place), counts[place]));
        return named;
    }

    Map<Exhausted, Long> byReason() {
        var reasons = new EnumMap<Exhausted, Long>(Exhausted.class);
        for (var why : Exhausted.values()) {
            reasons.put(why, exhausted[why.ordinal()]);
        }
        return reasons;
    }

    /// Takes options out and lays their ballots anew.
    List<Transfer> takeOut(List<Integer> out) {
        out.forEach(in::clear);
        var moved = new long[counts.length][];
        out.forEach(place -> moved[place] = new long[counts.length + exhausted.length]);
        for (int group = 0; group < holder.length; group++) {
            int from = holder[group];
            if (from >= 0 && moved[from] != null) {
                int to = next.of(group);
                moved[from][to >= 0 ? to : counts.length - 1 - to] += box.weight(group);
                lay(group, to);
            }
        }
        out.forEach(place -> counts[place] = 0);
        return out.stream().flatMap(place -> transfers(place, moved[place]).stream()).toList();
    }

    private void lay(int group, int to) {
        holder[group] = to;
        if (to >= 0) {
            counts[to] += box.weight(group);
        } else {
            exhausted[NextChoice.why(to).ordinal()] += box.weight(group);
        }
    }

    private List<Transfer> transfers(int from, long[] moved) {
        var transfers = new ArrayList<Transfer>();
        var name = box.options().name(from);
        for (int to = 0; to < moved.length; to++) {
            if (moved[to] > 0) {
                transfers.add(transfer(name, to, moved[to]));
            }
        }
        return transfers;
    }

    private Transfer transfer(String from, int to, long ballots) {
        if (to < counts.length) {
            var option = box.options().name(to);
            return new Transfer(from, Optional.of(option), Optional.empty(), ballots);
        }
        var why = Exhausted.values()[to - counts.length];
        return new Transfer(from, Optional.empty(), Optional.of(why), ballots);
    }
}
