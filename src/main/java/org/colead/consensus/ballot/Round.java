package org.colead.consensus.ballot;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One round of an instant runoff, as it is stored.
///
/// @param counts the ballots of each option that was still in, in the order of the ballot
/// @param exhausted the ballots that counted for nobody, by their reason
/// @param needed how many ballots elect
/// @param fates who was elected or went out after it
/// @param transfers where the ballots of those who went out moved to
public record Round(
        int number,
        Map<String, Long> counts,
        Map<Exhausted, Long> exhausted,
        long needed,
        List<Fate> fates,
        List<Transfer> transfers) {

    public Round {
        counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
        exhausted = Collections.unmodifiableMap(new LinkedHashMap<>(exhausted));
        fates = List.copyOf(fates);
        transfers = List.copyOf(transfers);
    }

    /// How many ballots counted for somebody.
    public long active() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    public long exhaustedInAll() {
        return exhausted.values().stream().mapToLong(Long::longValue).sum();
    }

    public Optional<String> elected() {
        return fates.stream().filter(Fate::elected).map(Fate::option).findFirst();
    }

    public List<String> out() {
        return fates.stream().filter(fate -> !fate.elected()).map(Fate::option).toList();
    }
}
