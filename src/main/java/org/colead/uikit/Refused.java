package org.colead.uikit;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.colead.kernel.Overtaken;
import org.colead.kernel.Refusal;

/// Why something was not done, under the button that asked for it, with the way to what is missing.
public class Refused extends Div {

    public Refused(String sentence) {
        addClassName("cl-refused");
        getElement().setAttribute("role", "status");
        add(new Glyph("open"), new Paragraph(Markup.bold(sentence)));
    }

    public static Refused because(Refusal refusal) {
        var refused = new Refused(Words.t(refusal.sentence()));
        refusal.href().ifPresent(href -> refused.way(Words.t("Go there"), href));
        if (refusal instanceof Overtaken overtaken) {
            refused.add(Markup.tag("blockquote", "", new Said(overtaken.theirWords())));
        }
        return refused;
    }

    /// More words under the first sentence.
    public Refused more(String words) {
        add(new Paragraph(words));
        return this;
    }

    /// A link to where it can be mended.
    public Refused way(String words, String href) {
        add(new Paragraph(new Anchor(href, words)));
        return this;
    }
}
