package org.colead.brief;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.colead.brief.BriefEvent.ResponseAnswered;
import org.colead.brief.BriefEvent.ResponseGiven;
import org.colead.decision.DecisionId;
import org.colead.kernel.Digest;
import org.colead.kernel.Overtaken;
import org.colead.kernel.PersonId;
import org.colead.kernel.Text;
import org.jmolecules.ddd.types.AggregateRoot;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/// What a reader says back to a brief, and the answer they get.
@Entity
@Table(name = "brief_response")
class Response extends AbstractAggregateRoot<Response>
        implements AggregateRoot<Response, ResponseId> {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private ResponseId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "brief_id"))
    private BriefId brief;

    private UUID personId;
    private String words;
    private Instant at;
    private @Nullable String answer;
    private @Nullable UUID answeredBy;
    private @Nullable Instant answeredAt;
    @Version private @Nullable Long version;

    Response(DecisionId decision, BriefId brief, String words, PersonId reader, Instant at) {
        this.id = ResponseId.next();
        this.brief = brief;
        this.personId = reader.value();
        this.words = Text.prose(words, "Your response", 4000);
        this.at = at;
        registerEvent(new ResponseGiven(decision, brief, id, Digest.of(this.words), reader, at));
    }

    @SuppressWarnings("NullAway.Init")
    protected Response() {}

    void answer(DecisionId decision, String said, PersonId by, Instant when) {
        if (answer != null) {
            throw new Overtaken(answer);
        }
        answer = Text.prose(said, "Your answer", 4000);
        answeredBy = by.value();
        answeredAt = when;
        registerEvent(
                new ResponseAnswered(
                        decision, brief, id, new PersonId(personId), Digest.of(answer), by, when));
    }

    BriefId brief() {
        return brief;
    }

    @Override
    public ResponseId getId() {
        return id;
    }
}
