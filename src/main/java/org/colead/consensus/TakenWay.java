package org.colead.consensus;

import java.time.Instant;
import java.util.Optional;
import org.colead.kernel.Sentence;

/// How a group went on after too many failed checks, and the granting group’s reply where it was
/// asked, or the word of a second member; names and instants are empty for what was chosen before
/// they were kept.
///
/// @param number from 1, in the order in which they were chosen
/// @param option the one that is tried, where the group chose among several
/// @param proposed whether it waits for a second member, or did
public record TakenWay(
        int number,
        WayOn way,
        Optional<String> option,
        boolean proposed,
        String reason,
        Optional<String> by,
        Optional<Instant> at,
        Optional<Replied> reply) {

    /// Whether it was proposed and no second member has said a word to it. What was taken before
    /// that was asked for has none either, and its decision has gone on.
    public boolean waitsForAMember() {
        return proposed && reply.isEmpty();
    }

    /// How a reply is called: the granting group’s, or that of a second member.
    public Sentence said(Replied reply) {
        if (way.needsAgreement()) {
            return Sentence.of(reply.tryIt() ? "Agreed" : "Did not agree");
        }
        return Sentence.of(reply.tryIt() ? "They may try it" : "Not now");
    }

    public Sentence saidBy(String name) {
        return Sentence.of(
                way.needsAgreement() ? "{0}, as a second member" : "{0}, for the granting group",
                name);
    }

    /// @param tryIt whether the group may try it; else it is not adopted
    public record Replied(
            boolean tryIt, String reason, Optional<String> by, Optional<Instant> at) {}
}
