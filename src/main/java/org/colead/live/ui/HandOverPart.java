package org.colead.live.ui;

import static org.colead.uikit.Words.t;

import org.colead.people.page.ChooseAmong;
import org.colead.uikit.Act;
import org.colead.uikit.Line;
import org.colead.uikit.Section;

/// Asks another member to facilitate from here on.
class HandOverPart extends Section {

    HandOverPart(Chair chair) {
        super("hand-over", t("Hand over"));
        chair.asked().ifPresent(name -> add(Line.note("time", waiting(name))));
        var to = new ChooseAmong(t("Who goes on"), chair.people(), chair::others);
        var ask = new Act(t("Ask them"), () -> chair.offer(to.required("Choose who goes on.")));
        add(to, Line.acts(ask));
    }

    private static String waiting(String name) {
        return t("{0} has been asked. Until they accept, you facilitate.", name);
    }
}
