package org.colead.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;

/// A paragraph in one of the tool's voices.
public final class Line {

    private Line() {}

    public static Paragraph plain(String text) {
        return styled(text);
    }

    public static Paragraph quiet(String text) {
        return styled(text, "cl-quiet");
    }

    public static Paragraph small(String text) {
        return styled(text, "cl-quiet", "cl-small");
    }

    public static Paragraph label(String text) {
        return styled(text, "cl-label");
    }

    public static Paragraph lead(String text) {
        return styled(text, "cl-lead");
    }

    /// At the end of a list: `That is all.`
    public static Paragraph end(String text) {
        return styled(text, "cl-end");
    }

    /// With an icon before it.
    public static Paragraph note(String glyph, String text) {
        var note = new Paragraph(new Glyph(glyph), Markup.text("span", "", text));
        note.addClassName("cl-note");
        return note;
    }

    /// Several buttons in a row, most important first.
    public static Component acts(Component... acts) {
        return Markup.tag("div", "cl-acts", acts);
    }

    private static Paragraph styled(String text, String... classes) {
        var line = new Paragraph(text);
        line.addClassNames(classes);
        return line;
    }
}
