package org.colead.authority;

/// The kinds of facts that permissions follow from. None of them is a title or a role.
public enum FactKind {
    /// Belongs to the unit.
    STAFF,
    /// Listed as affected, or declared it themselves.
    AFFECTED,
    /// Accepted to be an author.
    AUTHOR,
    /// Accepted a membership of the group.
    MEMBER,
    /// Was invited for this matter and accepted; deliberates without taking positions.
    GUEST,
    /// Holds an accepted responsibility that the group entrusted, within its term, whatever it is.
    HOLDS_RESPONSIBILITY,
    /// Holds an accepted responsibility, within its term: to run the rounds.
    FACILITATES,
    /// … to publish briefs.
    PUBLISHES,
    /// … to allocate collaboration time.
    ALLOCATES_HOURS,
    /// … to keep the accounts of persons and units.
    KEEPS_ACCOUNTS,
    /// … to keep the record.
    KEEPS_RECORD,
    /// … to carry out a step of this.
    CARRIES_IT,
    /// Was offered this and may accept or decline.
    WAS_OFFERED,
    /// Belongs to the group that granted the envelope.
    GRANTOR,
    /// Was named to decide after taking advice, and may accept or decline.
    NAMED_TO_DECIDE,
    /// Accepted to decide after taking advice.
    DECIDES,
    /// Was asked for advice.
    ADVISES,
    /// One of the two whose conflict case it is.
    PARTY,
    /// Accepted to mediate after both had agreed.
    MEDIATOR,
    /// Leads the live session that has it before the room, in one of its rounds.
    LEADS_SESSION,
    /// Is a member of its group, and none of its authors is here any more.
    LEFT_WITH_IT
}
