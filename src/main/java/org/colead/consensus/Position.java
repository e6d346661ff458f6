package org.colead.consensus;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.colead.consensus.CheckEvent.PositionChanged;
import org.colead.consensus.CheckEvent.PositionConfirmed;
import org.colead.consensus.CheckEvent.PositionGiven;
import org.colead.consensus.CheckEvent.PositionSetAside;
import org.colead.consensus.CheckEvent.PositionWitnessed;
import org.colead.decision.DecisionId;
import org.colead.decision.Objection;
import org.colead.kernel.Digest;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.colead.kernel.UuidV7;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/// One member’s choice in one check with its reason: given, or witnessed by another and then
/// confirmed or replaced. Apart from its check, so that all can write at once. Whatever it was
/// before stays.
@Entity
@Table(name = "member_position")
class Position extends AbstractAggregateRoot<Position> {

    @Id private UUID id;
    private UUID checkId;
    private UUID decisionId;
    private UUID memberId;
    @Embedded private Given now;
    private boolean confirmed;
    private @Nullable Instant setAsideAt;

    @ElementCollection
    @CollectionTable(name = "earlier_position", joinColumns = @JoinColumn(name = "position_id"))
    @OrderColumn(name = "number")
    private List<Given> earlier = new ArrayList<>();

    @Version private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Position() {}

    private Position(Check check, PersonId member, Given given) {
        this.id = UuidV7.next();
        this.checkId = check.id().value();
        this.decisionId = check.decision().value();
        this.memberId = member.value();
        this.now = given;
        this.confirmed = given.isOwn();
    }

    static Position given(Check check, Stance stance, PersonId member, Instant at) {
        check.method().require(stance);
        var position = new Position(check, member, Given.own(stance, at));
        position.registerEvent(
                new PositionGiven(position.id, check.id(), check.decision(), member, at));
        return position;
    }

    static Position witnessed(
            Check check, PersonId member, Stance stance, PersonId witness, Instant at) {
        check.method().require(stance);
        var position = new Position(check, member, Given.witnessed(stance, witness, at));
        position.registerEvent(position.witnessedEvent(witness, at));
        return position;
    }

    UUID id() {
        return id;
    }

    PersonId member() {
        return new PersonId(memberId);
    }

    Stance stance() {
        return now.stance();
    }

    List<Given> earlier() {
        return List.copyOf(earlier);
    }

    /// What happened since it was loaded and is not published yet.
    Collection<Object> happened() {
        return domainEvents();
    }

    boolean isConfirmed() {
        return confirmed;
    }

    /// The member’s own word, whatever stood there before.
    void change(Check check, Stance stance, Instant at) {
        check.method().require(stance);
        earlier.add(now);
        now = Given.own(stance, at);
        confirmed = true;
        registerEvent(new PositionChanged(id, check(), decision(), member(), at));
    }

    /// Kept, and counted unless the member has spoken. Whether they have stays hidden from the
    /// witness too.
    void witness(Check check, Stance stance, PersonId witness, Instant at) {
        check.method().require(stance);
        var witnessed = Given.witnessed(stance, witness, at);
        if (confirmed) {
            earlier.add(witnessed);
        } else {
            earlier.add(now);
            now = witnessed;
        }
        registerEvent(witnessedEvent(witness, at));
    }

    /// @param read what the member read
    /// @param givenAt when that was written down
    void confirm(Stance read, Instant givenAt, PersonId by, Instant at) {
        if (confirmed) {
            throw Refusal.because("Nothing waits for your confirmation here.");
        }
        if (!now.stance().equals(read) || !now.givenAt().equals(givenAt)) {
            throw Refusal.because(
                    "It was written down anew meanwhile. Read it, then confirm it or give another one.");
        }
        confirmed = true;
        registerEvent(new PositionConfirmed(id, check(), decision(), by, at));
    }

    /// The member left the group before the close.
    void setAside(PersonId by, Instant at) {
        setAsideAt = at;
        registerEvent(new PositionSetAside(id, check(), decision(), member(), by, at));
    }

    /// The same for the same positions in any order.
    static Digest fingerprint(Collection<Position> positions) {
        return Digest.of(
                positions.stream()
                        .sorted(Comparator.comparing(position -> position.memberId))
                        .map(position -> position.memberId + " " + position.stance().canonical())
                        .collect(Collectors.joining("\n")));
    }

    Objection objection(int number, int textVersion) {
        return new Objection(
                id,
                decision(),
                number,
                textVersion,
                member(),
                stance().reason(),
                stance().workable());
    }

    private CheckId check() {
        return new CheckId(checkId);
    }

    private DecisionId decision() {
        return new DecisionId(decisionId);
    }

    private PositionWitnessed witnessedEvent(PersonId witness, Instant at) {
        return new PositionWitnessed(id, check(), decision(), member(), witness, at);
    }
}
