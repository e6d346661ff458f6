package org.colead.deliberation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.colead.deliberation.DeliberationEvent.ConcernClarified;
import org.colead.deliberation.DeliberationEvent.MeaningAsked;
import org.colead.kernel.Digest;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.colead.kernel.Text;
import org.colead.kernel.UuidV7;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/// What somebody asked the author of a concern, and what the author said they mean. The first words
/// of the concern stay as they are.
///
/// Life cycle: asked, then clarified by the author of the concern alone, once, while the round of
/// concerns lasts. The answer to the concern waits for neither.
@Entity
class Clarification extends AbstractAggregateRoot<Clarification> {

    @Id private UUID id;
    private UUID contributionId;
    private String question;
    private UUID askedBy;
    private Instant askedAt;
    private @Nullable String words;
    private @Nullable Instant clarifiedAt;

    @Version private @Nullable Long version;

    private Clarification(Contribution concern, String question, PersonId by, Instant at) {
        this.id = UuidV7.next();
        this.contributionId = concern.getId().value();
        this.question = question;
        this.askedBy = by.value();
        this.askedAt = at;
    }

    @SuppressWarnings("NullAway.Init")
    protected Clarification() {}

    static Clarification asked(
            Contribution concern, String typed, Round round, PersonId by, Instant at) {
        ConcernRules.mustBeDiscussed(concern, round);
        if (concern.author().is(by)) {
            throw Refusal.because(
                    "You raised this concern yourself. Others can ask you what you mean.");
        }
        var question = Text.prose(typed, "Your question", Wording.MAX);
        var asked = new Clarification(concern, question, by, at);
        asked.registerEvent(
                new MeaningAsked(concern.getId(), concern.decision(), Digest.of(question), by, at));
        return asked;
    }

    void clarify(Contribution concern, String typed, Round round, PersonId by, Instant at) {
        ConcernRules.mustBeMine(
                concern, by, "Only the person who raised a concern can say what they mean by it.");
        ConcernRules.mustBeDiscussed(concern, round);
        var said = Text.prose(typed, "What you mean", Wording.MAX);
        if (said.equals(words)) {
            return;
        }
        if (words != null) {
            throw Refusal.because("You have said what you mean. Both stand beside your concern.");
        }
        words = said;
        clarifiedAt = at;
        registerEvent(
                new ConcernClarified(
                        concern.getId(),
                        concern.decision(),
                        Digest.of(said),
                        concern.author().shown(),
                        at));
    }

    UUID id() {
        return id;
    }

    ContributionId concern() {
        return new ContributionId(contributionId);
    }
}
