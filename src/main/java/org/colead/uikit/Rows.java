package org.colead.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;

/// A list of things that have a page of their own: title and words at the start, state at the end.
public class Rows extends OrderedList {

    public Rows() {
        addClassName("cl-rows");
    }

    public Rows row(Row row) {
        add(row);
        return this;
    }

    /// One thing.
    public static class Row extends ListItem {

        private final H2 heading;

        public Row(String title, String href) {
            var link = new Anchor(href, title);
            link.addClassName("cl-title");
            heading = new H2(link);
            add(heading);
        }

        /// A word beside the title: “Trial”.
        public Row badge(String word) {
            var badge = new Span(word);
            badge.addClassName("cl-badge");
            heading.add(badge);
            return this;
        }

        /// A sentence or an excerpt.
        public Row words(Component... words) {
            add(Markup.tag("p", "cl-small", words));
            return this;
        }

        public Row words(String words) {
            add(Markup.text("p", "cl-small", words));
            return this;
        }

        /// Whose it is, quieter.
        public Row label(String words) {
            add(Line.label(words));
            return this;
        }

        /// At the end: a [MiniStepper] and dates, each on its line.
        public Row side(Component... lines) {
            add(Markup.tag("div", "side", lines));
            return this;
        }
    }
}
