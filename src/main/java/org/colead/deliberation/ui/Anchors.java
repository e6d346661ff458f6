package org.colead.deliberation.ui;

import org.colead.deliberation.ContributionId;

/// Where on the page a contribution stands.
final class Anchors {

    private Anchors() {}

    static String of(ContributionId id) {
        return "said-" + id;
    }
}
