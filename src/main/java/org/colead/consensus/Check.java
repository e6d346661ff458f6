package org.colead.consensus;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.colead.consensus.CheckEvent.CheckAbandoned;
import org.colead.consensus.CheckEvent.CheckClosed;
import org.colead.consensus.CheckEvent.SenseCheckClosed;
import org.colead.decision.DecisionId;
import org.colead.decision.Objection;
import org.colead.decision.Option;
import org.colead.decision.Rule;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/// One blind round on one version of the text: open, then closed for good. The rule, the wording of
/// the scale and the members are frozen when it opens.
@Entity(name = "ConsensusCheck")
@Table(name = "consensus_check")
class Check extends AbstractAggregateRoot<Check> {

    @Id private UUID id;
    private UUID decisionId;
    private int number;
    private int textVersion;
    private String title;

    private boolean sense;
    private String question;
    @Embedded private Frozen frozen;
    private Instant openedAt;
    private Instant closesAt;
    private @Nullable Instant closedAt;
    private @Nullable Boolean passed;

    @ElementCollection
    @CollectionTable(name = "check_member", joinColumns = @JoinColumn(name = "check_id"))
    @Column(name = "member_id")
    private Set<UUID> members = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "check_author", joinColumns = @JoinColumn(name = "check_id"))
    @Column(name = "author_id")
    private Set<UUID> authors = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "check_reading", joinColumns = @JoinColumn(name = "check_id"))
    @MapKeyColumn(name = "choice")
    @Column(name = "members")
    private Map<Integer, Integer> counts = new HashMap<>();

    @Version private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Check() {}

    private Check(Opening opening, Optional<SenseQuestion> sensed, List<Option> options) {
        var decision = opening.decision();
        this.id = CheckId.next().value();
        this.decisionId = decision.id().value();
        this.number = opening.number();
        this.textVersion = decision.textVersion();
        this.title = decision.title();
        this.sense = sensed.isPresent();
        this.question = sensed.map(SenseQuestion::words).orElse("");
        this.frozen = new Frozen(sensed.map(SenseQuestion::rule).orElse(decision.rule()), options);
        this.openedAt = opening.at();
        this.closesAt = opening.closing().at();
        decision.authors().forEach(author -> authors.add(author.value()));
        opening.members().forEach(member -> members.add(member.value()));
    }

    static Check open(Opening opening, List<Option> options) {
        var check = new Check(opening, Optional.empty(), options);
        check.registerEvent(opening.opened(check.id(), check.frozen));
        opening.seed(check.id(), check.frozen).ifPresent(check::registerEvent);
        return check;
    }

    /// A sense check: blind as any other, and it decides nothing.
    static Check openSense(Opening opening, SenseQuestion question) {
        var check = new Check(opening, Optional.of(question), List.of());
        check.registerEvent(opening.sensing(check.id(), check.frozen));
        return check;
    }

    CheckId id() {
        return new CheckId(id);
    }

    DecisionId decision() {
        return new DecisionId(decisionId);
    }

    ConsensusMethod method() {
        return frozen.method();
    }

    Rule rule() {
        return frozen.rule();
    }

    boolean isSense() {
        return sense;
    }

    boolean isClosed() {
        return closedAt != null;
    }

    boolean isDue(Instant now) {
        return !isClosed() && !closesAt.isAfter(now);
    }

    void requireOpen(Instant now) {
        if (isClosed() || isDue(now)) {
            throw Refusal.because("This check is closed. What it came to stands on the decision.");
        }
    }

    /// Reads the positions by the rule and keeps the reading. Before the closing time this waits
    /// for the quorum; at the closing time it does not.
    Reading close(List<Position> positions, PersonId by, Instant at) {
        if (isClosed()) {
            throw Refusal.because("This check is closed already.");
        }
        var count = count(positions);
        var reading = count.reading();
        if (!isDue(at)) {
            count.requireQuorum();
        }
        return end(reading, positions, by, at);
    }

    /// A sense check is read as far as it came, whoever answered.
    void endEarly(List<Position> positions, PersonId by, Instant at) {
        end(count(positions).reading(), positions, by, at);
    }

    private Reading end(Reading reading, List<Position> positions, PersonId by, Instant at) {
        this.closedAt = at;
        this.passed = !sense && reading.passed();
        this.counts.putAll(reading.tally().counts());
        var counted = Position.fingerprint(positions);
        int answered = reading.tally().answered();
        registerEvent(
                sense
                        ? new SenseCheckClosed(id(), decision(), answered, counted, by, at)
                        : new CheckClosed(
                                id(), decision(), reading.passed(), answered, counted, by, at));
        return reading;
    }

    /// Somebody left the group: nobody waits for them any more. False where the check is closed,
    /// which stays as it was, or they had no seat.
    boolean leave(PersonId member) {
        return !isClosed() && members.remove(member.value());
    }

    /// Those that need an answer, before the next check or before the brief.
    List<Objection> concerns(List<Position> positions) {
        return count(positions).concerns().stream()
                .map(position -> position.objection(number, textVersion))
                .toList();
    }

    /// The decision was withdrawn: nothing is read and nothing is shown.
    void abandon(PersonId by, Instant at) {
        this.closedAt = at;
        registerEvent(new CheckAbandoned(id(), decision(), by, at));
    }

    Count count(List<Position> positions) {
        return new Count(method(), rule(), members.size(), positions);
    }
}
