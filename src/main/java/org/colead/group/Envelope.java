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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.colead.group.EnvelopeEvent.EnvelopeDrawn;
import org.colead.group.EnvelopeEvent.EnvelopeEnded;
import org.colead.group.EnvelopeEvent.EnvelopeGivenBack;
import org.colead.group.EnvelopeEvent.EnvelopeGranted;
import org.colead.kernel.Digest;
import org.colead.kernel.Minutes;
import org.colead.kernel.Money;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.colead.kernel.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/// Authority that one group grants to another: granted → ended, at the latest by its last day.
/// Decisions draw on it until then, what is drawn never exceeds what was granted, and stays drawn.
@Entity
@Table(name = "envelope")
class Envelope extends AbstractAggregateRoot<Envelope> {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private EnvelopeId id;

    @Version private @Nullable Long version;
    private UUID grantorId;
    private UUID holderId;
    private @Nullable UUID parentId;
    private String name;
    private String scope;
    private long moneyCents;
    private int minutes;
    private long drawnCents;
    private int drawnMinutes;
    private LocalDate fromDate;
    private LocalDate untilDate;
    private UUID grantedBy;
    private Instant grantedAt;
    @Embedded private @Nullable Ending ending;

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "envelope_id", nullable = false, updatable = false)
    private List<Draw> draws = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Envelope() {}

    /// Out of nothing but the grantor's own authority.
    static Envelope granted(NewEnvelope words, PersonId by, Instant at) {
        return new Envelope(words, by, at);
    }

    /// Out of this envelope, which must have as much left, for as long.
    Envelope grantPart(NewEnvelope words, PersonId by, Instant at) {
        if (!holderId.equals(words.grantor().value())) {
            throw Refusal.because("This envelope is another group’s. Grant from one of your own.");
        }
        if (words.from().isBefore(fromDate) || words.until().isAfter(untilDate)) {
            throw Refusal.because(
                    "“{0}” runs from {1} until {2}. A part of it cannot run longer.",
                    name, fromDate, untilDate);
        }
        var part = new Envelope(words, by, at);
        take(part.id.value(), words.money(), words.hours(), by, at);
        return part;
    }

    private Envelope(NewEnvelope words, PersonId by, Instant at) {
        words.mustBeSound();
        this.id = EnvelopeId.next();
        this.grantorId = words.grantor().value();
        this.holderId = words.to().value();
        this.parentId = words.parent().map(EnvelopeId::value).orElse(null);
        this.name = Text.line(words.name(), "Name", 120);
        this.scope = Text.prose(words.scope(), "Scope", 2_000);
        this.moneyCents = words.money().cents();
        this.minutes = words.hours().value();
        this.fromDate = words.from();
        this.untilDate = words.until();
        this.grantedBy = by.value();
        this.grantedAt = at;
        registerEvent(
                new EnvelopeGranted(
                        id,
                        words.grantor(),
                        words.to(),
                        words.parent().orElse(null),
                        moneyCents,
                        minutes,
                        Digest.of(name + "\n" + scope + "\n" + fromDate + "/" + untilDate),
                        by,
                        at));
    }

    /// For a decision, on a day within the dates.
    void draw(UUID decision, Money money, Minutes hours, LocalDate day, PersonId by, Instant at) {
        if (day.isBefore(fromDate) || day.isAfter(untilDate)) {
            throw Refusal.because(
                    "“{0}” can be drawn on from {1} until {2} only.", name, fromDate, untilDate);
        }
        take(decision, money, hours, by, at);
    }

    /// What was drawn for a decision can be drawn again; nothing happens where nothing was drawn.
    void giveBack(UUID drawnFor, PersonId by, Instant at) {
        draws.stream()
                .filter(draw -> draw.isFor(drawnFor) && draw.isOpen())
                .forEach(draw -> giveBack(draw, drawnFor, by, at));
    }

    private void giveBack(Draw draw, UUID drawnFor, PersonId by, Instant at) {
        draw.giveBack(at);
        drawnCents -= draw.cents();
        drawnMinutes -= draw.minutes();
        registerEvent(
                new EnvelopeGivenBack(
                        id, holder(), drawnFor, draw.cents(), draw.minutes(), by, at));
    }

    /// Before its last day, by the group that granted it.
    void end(String reason, LocalDate day, PersonId by, Instant at) {
        requireRunning();
        if (day.isAfter(untilDate)) {
            throw Refusal.because("“{0}” ran until {1}. It is over.", name, untilDate);
        }
        ending = Ending.of(reason, by, at);
        registerEvent(new EnvelopeEnded(id, holder(), Digest.of(ending.endReason()), by, at));
    }

    private void requireRunning() {
        if (ending != null) {
            throw Refusal.because(
                    "“{0}” was ended before its last day. The group that granted it can grant"
                            + " another.",
                    name);
        }
    }

    private void take(UUID drawnFor, Money money, Minutes hours, PersonId by, Instant at) {
        NewEnvelope.mustNotBeNegative(money, hours);
        requireRunning();
        if (draws.stream().anyMatch(draw -> draw.isFor(drawnFor))) {
            throw Refusal.because("This has drawn on “{0}” already.", name);
        }
        if (money.compareTo(left()) > 0) {
            throw Refusal.because(
                    "“{0}” has {1} left, and this asks for {2}. Ask for less, or for a wider"
                            + " envelope.",
                    name, left(), money);
        }
        if (hours.compareTo(hoursLeft()) > 0) {
            throw Refusal.because(
                    "“{0}” has {1} left, and this asks for {2}. Ask for less, or for a wider"
                            + " envelope.",
                    name, hoursLeft().toString(), hours.toString());
        }
        draws.add(new Draw(drawnFor, money, hours, at));
        drawnCents += money.cents();
        drawnMinutes += hours.value();
        registerEvent(
                new EnvelopeDrawn(id, holder(), drawnFor, money.cents(), hours.value(), by, at));
    }

    EnvelopeId id() {
        return id;
    }

    GroupId holder() {
        return new GroupId(holderId);
    }

    Money left() {
        return new Money(moneyCents - drawnCents);
    }

    Minutes hoursLeft() {
        return new Minutes(minutes - drawnMinutes);
    }
}
