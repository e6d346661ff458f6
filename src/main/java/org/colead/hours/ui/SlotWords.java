package org.colead.hours.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Span;
import org.colead.kernel.Sentence;

/// When and where a part of a schedule lies, in words.
final class SlotWords {

    private SlotWords() {}

    /// The day and the times, which may stand under each other.
    static Component when(String day, Sentence times) {
        var hours = new Span(t(times));
        hours.addClassName("cl-nb");
        var when = new HtmlContainer("b");
        when.add(new Span(day), hours);
        return when;
    }

    static Component what(String purpose, String place) {
        return new Span(place.isEmpty() ? purpose : t("{0}, in {1}", purpose, place));
    }
}
