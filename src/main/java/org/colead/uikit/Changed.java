package org.colead.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.function.Predicate;

/// A text with what was taken out struck and what was added underlined, and both said aloud.
public class Changed extends Div {

    public Changed(String before, String after) {
        this(WordDiff.between(before, after));
    }

    public Changed(WordDiff diff) {
        this(diff, _ -> false);
    }

    /// @param meant which changes stand out from the others
    public Changed(WordDiff diff, Predicate<WordDiff.Change> meant) {
        addClassNames("cl-said", "cl-plain");
        getElement().setAttribute("dir", "auto");
        int at = 0;
        for (var change : diff.changes()) {
            add(new Text(diff.after().substring(at, change.from())));
            add(meant.test(change) ? marked(change) : new Span(shown(change)));
            at = change.to();
        }
        add(new Text(diff.after().substring(at)));
    }

    /// One change alone, as an excerpt.
    public static Component alone(WordDiff.Change change) {
        var alone = new Span(shown(change));
        alone.getElement().setAttribute("dir", "auto");
        return alone;
    }

    private static Component marked(WordDiff.Change change) {
        var mark = Markup.tag("mark", "cl-because", shown(change));
        mark.getElement().setAttribute("tabindex", "-1");
        return mark;
    }

    private static Component[] shown(WordDiff.Change change) {
        var shown = new ArrayList<Component>();
        if (!change.removed().isEmpty()) {
            shown.add(marked("del", Words.t(" taken out: "), change.removed()));
        }
        if (!change.added().isEmpty()) {
            shown.add(marked("ins", Words.t(" added: "), change.added()));
        }
        return shown.toArray(Component[]::new);
    }

    private static Component marked(String tag, String aloud, String text) {
        return Markup.tag(tag, "", Markup.spoken(aloud), new Text(text));
    }
}
