package org.colead.authority.page;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import org.colead.authority.Reason;
import org.colead.uikit.FactSheet;
import org.colead.uikit.Line;
import org.colead.uikit.More;
import org.colead.uikit.Why;

/// Why you can and why you cannot, for everything that a page is about: what matters now stands
/// open, all else is folded away, so that the page stays calm and still has an answer to each.
public final class WhatYouMay {

    private final List<Component> values = new ArrayList<>();

    /// Each under its own question.
    public WhatYouMay first(List<Reason> reasons) {
        reasons.forEach(it -> values.add(new Why(question(it), t(it.verdict().why()))));
        return this;
    }

    /// What else you can, and what you cannot, in a fold each.
    public WhatYouMay more(List<Reason> reasons) {
        return fold(t("What else you can do now"), reasons.stream().filter(Reason::yes).toList())
                .fold(
                        t("What you cannot do now, and why"),
                        reasons.stream().filter(it -> !it.yes()).toList());
    }

    /// What is done somewhere along the way, and not now.
    public WhatYouMay elsewhere(List<Reason> reasons) {
        return fold(t("What is done at other stages"), reasons);
    }

    /// Beside a page, under a heading of its own.
    public FactSheet sheet() {
        return onto(new FactSheet());
    }

    public FactSheet onto(FactSheet sheet) {
        return values.isEmpty()
                ? sheet
                : sheet.fact(t("What you may do here"), values.toArray(Component[]::new));
    }

    private WhatYouMay fold(String summary, List<Reason> reasons) {
        if (!reasons.isEmpty()) {
            var list = new UnorderedList();
            list.addClassName("cl-whys");
            reasons.forEach(it -> list.add(item(it)));
            var fold = new More(summary, String.valueOf(reasons.size()), list);
            fold.addClassName("cl-why");
            values.add(fold);
        }
        return this;
    }

    private static ListItem item(Reason reason) {
        return new ListItem(new Span(question(reason)), Line.quiet(t(reason.verdict().why())));
    }

    private static String question(Reason reason) {
        var verb = reason.action().verb();
        return reason.yes() ? t("Why can I {0}?", verb) : t("Why can’t I {0}?", verb);
    }
}
