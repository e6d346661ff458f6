package org.colead.group;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.colead.kernel.Overtaken;
import org.colead.kernel.PersonId;
import org.colead.kernel.Text;
import org.colead.people.UnitId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/// People who decide together. It is *forming* while fewer than two members have accepted, and
/// *symbolic only* while a part of its charter is empty.
@Entity
@Table(name = "deliberation_group")
class Group extends AbstractAggregateRoot<Group> {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private GroupId id;

    @Version private @Nullable Long version;

    /// Every act counts here, so that the version guards memberships and norms as well.
    private long acts;

    private String name;

    @Column(name = "unit_id")
    private UUID unit;

    private boolean source;
    private UUID foundedBy;
    private Instant foundedAt;
    private long charterNumber;
    @Embedded private CharterWords charter;

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "group_id", nullable = false, updatable = false)
    private List<Membership> memberships = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "group_id", nullable = false, updatable = false)
    private List<Norm> norms = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Group() {}

    private Group(NewGroup words, Charter charter, boolean source, PersonId by, Instant at) {
        this.id = GroupId.next();
        this.name = Text.line(words.name(), "Name", 120);
        this.unit = words.unit().value();
        this.source = source;
        this.foundedBy = by.value();
        this.foundedAt = at;
        this.charterNumber = 1;
        this.charter = new CharterWords(charter);
        registerEvent(new GroupEvent.GroupFounded(id, unit, charter.digest(), by, at));
    }

    /// By one person, who belongs to it from the start.
    static Group founded(NewGroup words, PersonId by, Instant at) {
        var group = new Group(words, Charter.of(words.purpose()), false, by, at);
        group.seat(by, by, at);
        return group;
    }

    /// The first group of an installation, from which all envelopes come: the first founder sits,
    /// the others are invited like everybody.
    static Group seated(NewGroup words, Charter charter, List<PersonId> founders, Instant at) {
        var first = founders.getFirst();
        var group = new Group(words, charter, true, first, at);
        group.seat(first, first, at);
        founders.stream().skip(1).forEach(other -> group.invite(other, false, first, at));
        return group;
    }

    private void seat(PersonId person, PersonId by, Instant at) {
        places().seat(person, by, at);
        registerEvent(new GroupEvent.MembershipAccepted(id, false, person, at));
    }

    void invite(PersonId whom, boolean guest, PersonId by, Instant at) {
        places().invite(whom, guest, charter().seats(), by, at);
        happened(new GroupEvent.MemberInvited(id, whom, guest, by, at));
    }

    void accept(PersonId by, Instant at) {
        var invitation = places().invitationOf(by);
        invitation.accept(at);
        happened(new GroupEvent.MembershipAccepted(id, invitation.isGuest(), by, at));
    }

    void decline(PersonId by, Instant at) {
        places().invitationOf(by).end(at);
        happened(new GroupEvent.MembershipDeclined(id, by, at));
    }

    /// Ends the person's authority in this group at once.
    void leave(PersonId person, PersonId by, Instant at) {
        places().currentOf(person).end(at);
        happened(new GroupEvent.MemberLeft(id, person, by, at));
    }

    /// For somebody who is not in the organisation any more: a place ends, an invitation lapses.
    void letGo(PersonId person, PersonId by, Instant at) {
        places().endOf(person, at);
        happened(new GroupEvent.MemberLeft(id, person, by, at));
    }

    void writeCharter(Charter written, long expected, PersonId by, Instant at) {
        if (expected != charterNumber) {
            throw new Overtaken(charter().words());
        }
        places().mustFitIn(written.seats());
        charter = new CharterWords(written);
        charterNumber++;
        happened(new GroupEvent.CharterWritten(id, charterNumber, written.digest(), by, at));
    }

    NormId propose(NewNorm words, PersonId by, Instant at) {
        var norm = new Norm(words, by, at);
        norms.add(norm);
        happened(new GroupEvent.NormProposed(id, norm.id(), norm.digest(), by, at));
        return norm.id();
    }

    void acceptNorm(NormId which, PersonId by, Instant at) {
        if (norms().get(which).accept(by, at)) {
            happened(new GroupEvent.NormAccepted(id, which, by, at));
        }
    }

    /// By whoever proposed it, while not everybody has accepted.
    void takeBack(NormId which, PersonId by, Instant at) {
        norms().takeBack(which, members(), by);
        happened(new GroupEvent.NormTakenBack(id, which, by, at));
    }

    List<PersonId> members() {
        return places().members();
    }

    boolean isForming() {
        return members().size() < 2;
    }

    boolean isSymbolicOnly() {
        return isForming() || charter().symbolicOnly();
    }

    boolean isSource() {
        return source;
    }

    Charter charter() {
        return charter.charter();
    }

    UnitId unit() {
        return new UnitId(unit);
    }

    long charterNumber() {
        return charterNumber;
    }

    String name() {
        return name;
    }

    GroupId id() {
        return id;
    }

    private Places places() {
        return new Places(memberships);
    }

    private Norms norms() {
        return new Norms(norms);
    }

    private void happened(GroupEvent event) {
        acts++;
        registerEvent(event);
    }
}
