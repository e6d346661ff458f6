package org.colead.deliberation.ui;

import org.colead.decision.DecisionId;
import org.colead.deliberation.ContributionId;

/// Where on the page a contribution stands.
final class Anchors {

    private Anchors() {}

    /// The words that changed because of it, marked in the text.
    static String changed(DecisionId decision, ContributionId id, int version) {
        return "decisions/%s?text=changes&version=%d&because=%s".formatted(decision, version, id);
    }

    static String of(ContributionId id) {
        return "said-" + id;
    }
}
