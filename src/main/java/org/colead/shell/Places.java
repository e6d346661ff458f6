package org.colead.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.colead.uikit.Glyph;
import org.colead.uikit.Words;

/// Links to places, of which the present one is marked.
class Places extends Nav {

    private final Map<String, Anchor> links = new LinkedHashMap<>();
    private final Span count = new Span();

    Places(String name, List<Destination> destinations) {
        getElement().setAttribute("aria-label", name);
        count.addClassName("n");
        destinations.forEach(this::add);
    }

    private void add(Destination destination) {
        var link = new Anchor(destination.path().isEmpty() ? "." : destination.path());
        link.add(new Glyph(destination.glyph()), new Span(Words.t(destination.name())));
        links.put(destination.path(), link);
        add(link);
    }

    /// Marks the place that the first part of an address belongs to.
    void mark(String path) {
        links.forEach((of, link) -> {
            link.getElement().removeAttribute("aria-current");
            if (of.equals(path)) {
                link.getElement().setAttribute("aria-current", "page");
            }
        });
    }

    /// How many things need the viewer, at the end of Today.
    void count(int needs) {
        count.removeFromParent();
        if (needs > 0) {
            var spoken =
                    Words.t(
                            "{0, plural, one {# thing needs you} other {# things need you}}",
                            needs);
            count.removeAll();
            count.add(aloud(spoken), shown(Words.number(needs)));
            links.values().iterator().next().add(count);
        }
    }

    private static Span aloud(String words) {
        var aloud = new Span(words);
        aloud.addClassName("cl-sr");
        return aloud;
    }

    private static Span shown(String number) {
        var shown = new Span(number);
        shown.getElement().setAttribute("aria-hidden", "true");
        return shown;
    }
}
