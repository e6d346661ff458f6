package org.colead.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;

/// A text with what was taken out struck and what was added underlined, and both said aloud.
public class Changed extends Div {

    public Changed(String before, String after) {
        this(WordDiff.between(before, after));
    }

    public Changed(WordDiff diff) {
        addClassNames("cl-said", "cl-plain");
        getElement().setAttribute("dir", "auto");
        diff.pieces().forEach(piece -> add(shown(piece)));
    }

    private static Component shown(WordDiff.Piece piece) {
        return switch (piece.kind()) {
            case KEPT -> new Text(piece.text());
            case ADDED -> marked("ins", Words.t(" added: "), piece.text());
            case REMOVED -> marked("del", Words.t(" taken out: "), piece.text());
        };
    }

    private static Component marked(String tag, String aloud, String text) {
        return Markup.tag(tag, "", Markup.spoken(aloud), new Text(text));
    }
}
