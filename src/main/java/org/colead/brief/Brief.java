package org.colead.brief;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.colead.brief.BriefEvent.BriefPublished;
import org.colead.brief.BriefEvent.BriefWritten;
import org.colead.decision.DecisionId;
import org.colead.deliberation.ConcernInBrief;
import org.colead.kernel.Digest;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.jmolecules.ddd.types.AggregateRoot;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/// What all staff read of a decision: written, then published once and never changed.
@Entity
class Brief extends AbstractAggregateRoot<Brief> implements AggregateRoot<Brief, BriefId> {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private BriefId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "decision_id"))
    private DecisionId decision;

    @Embedded private BriefWords words = new BriefWords();

    @ElementCollection
    @CollectionTable(name = "brief_concern", joinColumns = @JoinColumn(name = "brief_id"))
    @OrderColumn(name = "position")
    private List<ConcernEntry> concerns = new ArrayList<>();

    private @Nullable Instant publishedAt;
    private @Nullable UUID publishedBy;
    private @Nullable LocalDate answerBy;
    private @Nullable Integer answerWithin;
    private int readers;
    @Version private @Nullable Long version;

    Brief(DecisionId decision) {
        this.id = BriefId.next();
        this.decision = decision;
    }

    @SuppressWarnings("NullAway.Init")
    protected Brief() {}

    void write(BriefText text, PersonId by, Instant at) {
        mustNotBePublished();
        words.write(text);
        registerEvent(new BriefWritten(decision, id, digest(), by, at));
    }

    /// Freezes the words, the concerns as stated now, and the number of readers.
    void publish(
            List<ConcernInBrief> stated, int reaches, AnswerTime time, PersonId by, Instant at) {
        mustNotBePublished();
        stated.stream().map(ConcernEntry::of).forEach(concerns::add);
        publishedAt = at;
        publishedBy = by.value();
        readers = reaches;
        answerBy = time.by();
        answerWithin = time.schoolDays();
        registerEvent(new BriefPublished(decision, id, digest(), reaches, by, at));
    }

    private void mustNotBePublished() {
        if (publishedAt != null) {
            throw Refusal.because("This brief is published, and a published brief is not changed.");
        }
    }

    String words() {
        return words.inOne();
    }

    /// Of all that readers see of it, each part apart from the next.
    Digest digest() {
        var parts = new ArrayList<>(words.parts());
        concerns.forEach(it -> parts.addAll(it.parts()));
        return Digest.of(String.join("\u001f", parts));
    }

    /// Changes with every save; 0 before the first, so that two first drafts do not meet unseen.
    long number() {
        return version == null ? 0 : version + 1;
    }

    boolean behind(long expected) {
        return number() != expected;
    }

    BriefText text() {
        return words.text();
    }

    DecisionId decision() {
        return decision;
    }

    /// Whether what readers find of the answers is still counted on this day.
    void mustBeRatedBy(LocalDate today) {
        if (answerBy != null && today.isAfter(answerBy)) {
            throw Refusal.because(
                    "The time to say this is over, and what came of it is shown. Say it to the group in your own words.");
        }
    }

    boolean published() {
        return publishedAt != null;
    }

    @Override
    public BriefId getId() {
        return id;
    }
}
