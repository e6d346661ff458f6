package org.colead.decision;

import java.time.LocalDate;
import java.util.Optional;
import org.colead.group.EnvelopeId;
import org.colead.kernel.Money;

/// Everything an author writes while drafting. Parts may still be missing; they are asked for when
/// the draft is opened.
///
/// @param envelope empty marks the decision as a recommendation
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
        Optional<LocalDate> review,
        String stopSignal,
        String prediction,
        String fallback) {}
