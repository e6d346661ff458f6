package org.colead.decision.ui;

import com.vaadin.flow.component.Component;
import org.colead.authority.page.WhatYouMay;
import org.colead.decision.DecisionDetails;
import org.colead.decision.WhatCanBeDone;

/// Why you can, and why you cannot: first what this stage is about.
final class WhyPart {

    private WhyPart() {}

    static Component of(DecisionDetails decision) {
        var possible = WhatCanBeDone.with(decision);
        return new WhatYouMay()
                .first(possible.first())
                .more(possible.more())
                .elsewhere(possible.elsewhere())
                .sheet();
    }
}
