package org.colead.uikit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/// Long work that counts: “12,400 of 31,090”.
public class Progress extends Div {

    private final Span count = new Span();
    private final Span bar = new Span();

    public Progress(String work) {
        count.addClassName("cl-quiet");
        bar.addClassName("cl-meter");
        bar.add(Markup.tag("i", ""));
        bar.getElement().setAttribute("role", "progressbar");
        bar.getElement().setAttribute("aria-label", work);
        bar.getElement().setAttribute("aria-valuemin", "0");
        add(new Paragraph(Markup.text("span", "", work), new Span(" "), count), bar);
        to(0, 0, "");
    }

    /// @param note more than the numbers: “all in order so far”; may be empty
    public void to(long done, long total, String note) {
        var numbers = Words.t("{0} of {1}", Words.number(done), Words.number(total));
        count.setText(note.isEmpty() ? numbers : Words.t("{0}, {1}", numbers, note));
        bar.getElement().setAttribute("aria-valuenow", String.valueOf(done));
        bar.getElement().setAttribute("aria-valuemax", String.valueOf(total));
        bar.getStyle().set("--v", total == 0 ? "0%" : done * 100 / total + "%");
    }
}
