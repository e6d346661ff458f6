package org.colead.consensus.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import org.colead.decision.BallotRule;
import org.colead.decision.Method;
import org.colead.uikit.More;
import org.colead.uikit.Words;

/// How the ballots of a check are counted, as it was named before it opened.
class RulesOfTheCount extends More {

    RulesOfTheCount(BallotRule rule, Method method) {
        super(Words.t("Rules of the count"), list(rule, method));
    }

    private static UnorderedList list(BallotRule rule, Method method) {
        var list = new UnorderedList();
        rule.said(method).forEach(said -> list.add(new ListItem(Words.t(said))));
        return list;
    }
}
