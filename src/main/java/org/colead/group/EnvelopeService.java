package org.colead.group;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.colead.authority.Action;
import org.colead.authority.Fact;
import org.colead.authority.Permissions;
import org.colead.authority.SelfDealing;
import org.colead.authority.Subject;
import org.colead.kernel.CommandKey;
import org.colead.kernel.Minutes;
import org.colead.kernel.Money;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.colead.kernel.Slice;
import org.colead.platform.Once;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Grants authority from one group to another, and keeps count of what decisions draw on it.
@Service
@Transactional
public class EnvelopeService {

    private final Envelopes envelopes;
    private final Groups groups;
    private final EnvelopeCards cards;
    private final GroupFacts facts;
    private final Permissions permissions;
    private final Once once;
    private final Clock clock;

    EnvelopeService(
            Envelopes envelopes,
            Groups groups,
            EnvelopeCards cards,
            GroupFacts facts,
            Permissions permissions,
            Once once,
            Clock clock) {
        this.envelopes = envelopes;
        this.groups = groups;
        this.cards = cards;
        this.facts = facts;
        this.permissions = permissions;
        this.once = once;
        this.clock = clock;
    }

    /// Out of an envelope that the grantor holds; only the founding group grants without one.
    public EnvelopeId grant(NewEnvelope words, CommandKey key, PersonId by) {
        permissions.require(
                by, Action.GRANT_ENVELOPE, Subject.of(Subject.Type.GROUP, words.grantor().value()));
        return new EnvelopeId(once.run(key, by, () -> granted(words, by)));
    }

    private UUID granted(NewEnvelope words, PersonId by) {
        requireGrantable(words, by);
        var at = clock.instant();
        var envelope =
                words.parent()
                        .map(parent -> part(parent, words, by))
                        .orElseGet(() -> Envelope.granted(words, by, at));
        return envelopes.save(envelope).id().value();
    }

    private Envelope part(EnvelopeId parent, NewEnvelope words, PersonId by) {
        var whole = envelopes.toDrawOn(parent);
        var part = whole.grantPart(words, by, clock.instant());
        envelopes.save(whole);
        return part;
    }

    private void requireGrantable(NewEnvelope words, PersonId by) {
        var grantor = groups.get(words.grantor());
        var holder = groups.get(words.to());
        if (grantor.id().equals(holder.id())) {
            throw Refusal.because("A group cannot grant to itself. Choose another group.");
        }
        SelfDealing.refuse(by, holder.members());
        if (grantor.isSymbolicOnly()) {
            throw Refusal.because(
                    "This group can only recommend yet. It needs two members and a full charter"
                            + " to grant anything.");
        }
        if (words.parent().isEmpty() && !grantor.isSource()) {
            throw Refusal.because(
                    "Only the founding group grants out of nothing. Choose the envelope of your"
                            + " group that this is a part of.");
        }
    }

    /// Before its last day: nothing more is drawn on it, and what was drawn stays drawn. The reason
    /// is published with it.
    public void end(EnvelopeId id, String reason, PersonId by) {
        permissions.require(by, Action.END_ENVELOPE, Subject.of(Subject.Type.ENVELOPE, id.value()));
        var envelope = envelopes.toDrawOn(id);
        envelope.end(reason, today(), by, clock.instant());
        envelopes.save(envelope);
    }

    /// Called when a decision is adopted, in its transaction. Refused where it would exceed what is
    /// left, where the dates do not run, and the second time.
    public void draw(EnvelopeId id, UUID decision, Money money, Minutes hours, PersonId by) {
        var envelope = envelopes.toDrawOn(id);
        envelope.draw(decision, money, hours, today(), by, clock.instant());
        envelopes.save(envelope);
    }

    /// Called when a decision is recalled, in its transaction.
    public void giveBack(EnvelopeId id, UUID decision, PersonId by) {
        var envelope = envelopes.toDrawOn(id);
        envelope.giveBack(decision, by, clock.instant());
        envelopes.save(envelope);
    }

    @Transactional(readOnly = true)
    public EnvelopeCard card(EnvelopeId id) {
        return cards.card(id);
    }

    /// What a group can choose from: of the envelopes that it holds, the hundred that run longest.
    @Transactional(readOnly = true)
    public List<EnvelopeCard> of(GroupId holder) {
        return cards.longest(holder);
    }

    /// The envelopes that a group holds, those that run longest first.
    ///
    /// @param after the key of the last that is known
    @Transactional(readOnly = true)
    public Slice<EnvelopeCard> heldBy(GroupId holder, Optional<String> after) {
        return cards.heldBy(holder, after);
    }

    /// The envelopes that a group has granted to others, those that run longest first.
    ///
    /// @param after the key of the last that is known
    @Transactional(readOnly = true)
    public Slice<EnvelopeCard> grantedBy(GroupId grantor, Optional<String> after) {
        return cards.grantedBy(grantor, after);
    }

    /// Whether a decision of the group on that day, at that cost, would lie in the envelope and
    /// bind. Nothing that a symbolic or forming group decides does.
    @Transactional(readOnly = true)
    public boolean covers(EnvelopeId id, GroupId group, Money money, Minutes hours, LocalDate day) {
        var envelope = cards.card(id);
        return envelope.holder().equals(group)
                && envelope.runsOn(day)
                && money.compareTo(envelope.left()) <= 0
                && hours.compareTo(envelope.hoursLeft()) <= 0
                && !groups.get(group).isSymbolicOnly();
    }

    /// GRANTOR for current members of the group that granted it.
    @Transactional(readOnly = true)
    public List<Fact> factsAbout(PersonId person, EnvelopeId id) {
        return facts.aboutEnvelope(person, id);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
