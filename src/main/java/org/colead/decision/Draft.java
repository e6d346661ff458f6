package org.colead.decision;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.colead.group.EnvelopeId;
import org.colead.kernel.Money;

/// Everything an author writes while drafting. Parts may still be missing; they are asked for when
/// the draft is opened.
///
/// @param envelope empty marks the decision as a recommendation
/// @param trial whether it is proposed for a trial
/// @param workload empty while nothing was said; [Workload#NONE] says that it asks nothing
public record Draft(
        String title,
        String ask,
        ProposalText text,
        String goal,
        String affectedNote,
        Optional<EnvelopeId> envelope,
        Money money,
        Optional<Workload> workload,
        Rule rule,
        boolean trial,
        Optional<LocalDate> review,
        String stopSignal,
        String prediction,
        String fallback) {

    /// Not for a trial.
    public Draft(
            String title,
            String ask,
            ProposalText text,
            String goal,
            String affectedNote,
            Optional<EnvelopeId> envelope,
            Money money,
            Optional<Workload> workload,
            Rule rule,
            Optional<LocalDate> review,
            String stopSignal,
            String prediction,
            String fallback) {
        this(
                title,
                ask,
                text,
                goal,
                affectedNote,
                envelope,
                money,
                workload,
                rule,
                false,
                review,
                stopSignal,
                prediction,
                fallback);
    }

    Terms terms() {
        return new Terms(trial, money, workload, review, stopSignal);
    }

    /// The same, with its figures and days in words.
    Draft in(Locale locale) {
        return new Draft(
                title,
                ask,
                text.with(terms().in(locale)),
                goal,
                affectedNote,
                envelope,
                money,
                workload,
                rule,
                trial,
                review,
                stopSignal,
                prediction,
                fallback);
    }
}
