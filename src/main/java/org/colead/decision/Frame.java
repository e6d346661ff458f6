package org.colead.decision;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;
import org.colead.kernel.Refusal;
import org.colead.kernel.Text;
import org.jspecify.annotations.Nullable;

/// What stands around the text of a decision, as it is kept.
@Embeddable
record Frame(
        String goal,
        String affectedNote,
        @Nullable UUID envelopeId,
        long moneyCents,
        @Nullable Integer workloadPeople,
        boolean trial,
        @Nullable LocalDate reviewOn,
        String stopSignal,
        String prediction,
        String fallback) {

    static final Frame EMPTY = new Frame("", "", null, 0, null, false, null, "", "", "");

    static Frame of(Draft draft) {
        mustBeSomething(draft.terms());
        return new Frame(
                Text.optional(draft.goal(), "Goal", 500),
                Text.optional(draft.affectedNote(), "Affected", 500),
                draft.envelope().map(id -> id.value()).orElse(null),
                draft.money().cents(),
                draft.workload().map(Workload::people).orElse(null),
                draft.trial(),
                draft.review().orElse(null),
                Text.optional(draft.stopSignal(), "What would stop it", 1000),
                Text.optional(draft.prediction(), "Prediction", 1000),
                Text.optional(draft.fallback(), "Fallback", 1000));
    }

    private static void mustBeSomething(Terms terms) {
        if (terms.amount().cents() < 0) {
            throw Refusal.because("An amount is not less than nothing. Give what it costs, or 0.");
        }
        if (terms.workload().filter(asked -> asked.people() < 0).isPresent()) {
            throw Refusal.because("Hours are asked of at least one person. Say of how many.");
        }
    }

    /// As amended; what the draft had to say is still said.
    Frame with(Terms terms) {
        mustBeSomething(terms);
        if (terms.review().isEmpty() || terms.workload().filter(Workload::said).isEmpty()) {
            throw Refusal.because(
                    "Say when it is reviewed, and what it asks of people’s hours, if only that it asks"
                            + " none.");
        }
        return new Frame(
                goal,
                affectedNote,
                envelopeId,
                terms.amount().cents(),
                terms.workload().map(Workload::people).orElse(null),
                terms.trial(),
                terms.review().orElse(null),
                Text.line(terms.stops(), "What would stop it", 1000),
                prediction,
                fallback);
    }

    Frame reviewedOn(LocalDate later) {
        return new Frame(
                goal,
                affectedNote,
                envelopeId,
                moneyCents,
                workloadPeople,
                trial,
                later,
                stopSignal,
                prediction,
                fallback);
    }
}
