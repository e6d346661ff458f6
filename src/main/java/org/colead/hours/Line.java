package org.colead.hours;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.colead.decision.DecisionId;
import org.colead.kernel.Digest;
import org.colead.kernel.Minutes;
import org.colead.kernel.PersonId;

/// One line of a ledger; never changed, at most reversed by another.
///
/// @param minutes what it adds to its account, negative where it takes away; a transfer adds none
record Line(
        LineId id,
        LineKind kind,
        Account account,
        Minutes minutes,
        Words words,
        Optional<DecisionId> decision,
        Optional<LineId> reverses,
        List<Share> shares,
        PersonId by,
        Instant at) {

    Line {
        shares = List.copyOf(shares);
    }

    /// What for, and why; either may be empty.
    record Words(String purpose, String reason) {}

    static Line of(
            LineKind kind,
            Account account,
            Minutes minutes,
            Words words,
            List<Share> shares,
            PersonId by,
            Instant at) {
        return new Line(
                LineId.next(),
                kind,
                account,
                minutes,
                words,
                Optional.empty(),
                Optional.empty(),
                shares,
                by,
                at);
    }

    /// All of it is what this decision asked for.
    Line forDecision(Optional<DecisionId> asked) {
        var all = shares.stream().map(share -> share.of(share.minutes(), asked)).toList();
        return new Line(id, kind, account, minutes, words, asked, reverses, all, by, at);
    }

    /// Hours that a decision asked for stay its own, whoever has them, until nobody has.
    Line toldApart(Balances before) {
        var all = shares.stream().map(before::toldApart).flatMap(List::stream).toList();
        return new Line(id, kind, account, minutes, words, decision, reverses, all, by, at);
    }

    /// The line that takes this one back.
    Line reversal(String reason, PersonId who, Instant when) {
        return new Line(
                LineId.next(),
                LineKind.REVERSAL,
                account,
                Minutes.NONE.minus(minutes),
                new Words(words.purpose(), reason),
                decision,
                Optional.of(id),
                shares.stream().map(Share::opposite).toList(),
                who,
                when);
    }

    int persons() {
        return Math.toIntExact(shares.stream().map(Share::person).distinct().count());
    }

    Digest digest() {
        return Digest.of(
                shares.stream()
                        .map(share ->
                                "%s %s %s %d"
                                        .formatted(
                                                share.person(),
                                                share.day(),
                                                share.steering(),
                                                share.minutes().value()))
                        .sorted()
                        .collect(joining("\n")));
    }
}
