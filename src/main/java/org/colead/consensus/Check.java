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
import org.colead.consensus.CheckEvent.CheckOpened;
import org.colead.consensus.CheckEvent.SeedPublished;
import org.colead.consensus.CheckEvent.SenseCheckClosed;
import org.colead.consensus.CheckEvent.SenseCheckOpened;
import org.colead.consensus.ballot.RankedResult;
import org.colead.decision.DecisionCore;
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

    private Check(
            DecisionCore decision,
            Optional<SenseQuestion> sensed,
            List<Option> options,
            int number,
            Closing closing,
            Instant at) {
        this.id = CheckId.next().value();
        this.decisionId = decision.id().value();
        this.number = number;
        this.textVersion = decision.textVersion();
        this.title = decision.title();
        this.sense = sensed.isPresent();
        this.question = sensed.map(SenseQuestion::words).orElse("");
        this.frozen = new Frozen(sensed.map(SenseQuestion::rule).orElse(decision.rule()), options);
        this.openedAt = at;
        this.closesAt = closing.at();
        decision.authors().forEach(author -> authors.add(author.value()));
    }

    static Check open(
            DecisionCore decision,
            List<Option> options,
            int number,
            List<PersonId> members,
            Closing closing,
            PersonId by,
            Instant at) {
        var check = begun(decision, Optional.empty(), options, number, members, closing, at);
        check.registerEvent(check.opened(by, at));
        check.publishSeed(by, at);
        return check;
    }

    /// A sense check: blind as any other, and it decides nothing.
    static Check openSense(
            DecisionCore decision,
            SenseQuestion question,
            int number,
            List<PersonId> members,
            Closing closing,
            PersonId by,
            Instant at) {
        var check = begun(decision, Optional.of(question), List.of(), number, members, closing, at);
        check.registerEvent(
                new SenseCheckOpened(
                        check.id(),
                        check.decision(),
                        number,
                        check.textVersion,
                        question.method(),
                        members.size(),
                        check.frozen.wording(),
                        by,
                        at));
        return check;
    }

    private static Check begun(
            DecisionCore decision,
            Optional<SenseQuestion> sensed,
            List<Option> options,
            int number,
            List<PersonId> members,
            Closing closing,
            Instant at) {
        if (members.isEmpty()) {
            throw Refusal.because("Nobody is a member of the group yet. Invite members first.");
        }
        closing.checkedFrom(at);
        var check = new Check(decision, sensed, options, number, closing, at);
        members.forEach(member -> check.members.add(member.value()));
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
        var reading = read(positions);
        if (!isDue(at)) {
            requireQuorum(positions);
        }
        return end(reading, positions, by, at);
    }

    /// A sense check is read as far as it came, whoever answered.
    void endEarly(List<Position> positions, PersonId by, Instant at) {
        end(read(positions), positions, by, at);
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

    /// Of these positions, those that need an answer before the next check.
    List<Objection> objections(List<Position> positions) {
        return positions.stream()
                .filter(position -> method().needsWayForward(position.stance().choice()))
                .map(position -> position.objection(number, textVersion))
                .toList();
    }

    /// The decision was withdrawn: nothing is read and nothing is shown.
    void abandon(PersonId by, Instant at) {
        this.closedAt = at;
        registerEvent(new CheckAbandoned(id(), decision(), by, at));
    }

    private Reading read(List<Position> positions) {
        return method().read(stances(positions), members.size(), rule());
    }

    private static List<Stance> stances(List<Position> positions) {
        return positions.stream().map(Position::stance).toList();
    }

    /// Every round of the count, where the group put options in an order and somebody answered.
    Optional<RankedResult> counted(List<Position> positions) {
        return method() instanceof Ranked ranked && !positions.isEmpty()
                ? Optional.of(ranked.count(stances(positions)))
                : Optional.empty();
    }

    /// The option that wins, where the group chose among several.
    Optional<String> winner(List<Position> positions) {
        return method() instanceof AmongOptions among && !positions.isEmpty()
                ? among.winner(stances(positions))
                : Optional.empty();
    }

    /// Before anybody answers, so that nobody can look for a seed that suits them.
    private void publishSeed(PersonId by, Instant at) {
        if (!frozen.seed().isEmpty()) {
            registerEvent(new SeedPublished(id(), decision(), frozen.seed(), by, at));
        }
    }

    /// Of answers that members gave themselves: a witness must not learn by trying to close it
    /// whether the absent member had spoken.
    private void requireQuorum(List<Position> positions) {
        int quorum = rule().quorum();
        int answered = (int) positions.stream().filter(Position::isConfirmed).count();
        if (!Quorum.reached(new Share(answered, members.size()), quorum)) {
            throw Refusal.because(
                    "{0} of {1} have answered; the quorum needs {2}. Wait for them, or for the closing time.",
                    answered, members.size(), Quorum.needed(members.size(), quorum));
        }
    }

    private CheckOpened opened(PersonId by, Instant at) {
        return new CheckOpened(
                id(),
                decision(),
                number,
                textVersion,
                rule().method(),
                rule().quorum(),
                rule().limit(),
                members.size(),
                frozen.wording(),
                by,
                at);
    }
}
