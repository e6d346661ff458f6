package org.colead.consensus.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import org.colead.decision.BallotRule;
import org.colead.decision.Method;
import org.colead.kernel.Sentence;
import org.colead.uikit.More;
import org.colead.uikit.Words;

/// How the ballots of a check are counted, as it was named before it opened.
class RulesOfTheCount extends More {

    RulesOfTheCount(BallotRule rule, Method method) {
        super(Words.t("Rules of the count"), list(rule, method));
    }

    private static UnorderedList list(BallotRule rule, Method method) {
        var list = new UnorderedList();
        sentences(rule, method).forEach(said -> list.add(new ListItem(Words.t(said))));
        return list;
    }

    private static List<Sentence> sentences(BallotRule rule, Method method) {
        if (method.givesPoints()) {
            return List.of(Sentence.of("{0}.", rule.points().tied().meaning()));
        }
        var said = new ArrayList<Sentence>();
        said.add(Sentence.of("{0}.", rule.alike().meaning()));
        said.addAll(rule.counting().said());
        return said;
    }
}
