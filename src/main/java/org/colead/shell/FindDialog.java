package org.colead.shell;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.Function;
import org.colead.uikit.FindSource.Found;
import org.colead.uikit.Line;
import org.colead.uikit.Marked;
import org.colead.uikit.Words;

/// Find anything: words in, places out; arrow keys walk through them, Enter goes there.
class FindDialog extends Dialog {

    private static final String ARROWS =
            """
            this.addEventListener('keydown', e => {
              const links = [...this.querySelectorAll('a')];
              const at = links.indexOf(document.activeElement);
              if (e.key === 'ArrowDown') { (links[at + 1] || links[0])?.focus(); e.preventDefault(); }
              if (e.key === 'ArrowUp') { (at > 0 ? links[at - 1] : this.querySelector('input'))?.focus(); e.preventDefault(); }
              if (e.key === 'Enter' && at < 0) { links[0]?.click(); e.preventDefault(); }
            });
            """;

    private final Function<String, List<Found>> find;
    private final TextField words = new TextField(Words.t("Find anything"));
    private final Div hits = new Div();
    private final Span count = new Span();

    FindDialog(Function<String, List<Found>> find) {
        this.find = find;
        addClassName("cl-palette");
        getElement().setAttribute("aria-label", Words.t("Find anything"));
        setWidth("min(560px, calc(100vw - 32px))");
        words.setWidthFull();
        words.setPlaceholder(Words.t("A decision, a person, a group"));
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(event -> show(event.getValue()));
        hits.addClassName("cl-hits");
        count.addClassName("cl-sr");
        count.getElement().setAttribute("role", "status");
        var all = new Div(words, count, hits);
        all.getElement().executeJs(ARROWS);
        add(all);
        addOpenedChangeListener(event -> restart(event.isOpened()));
    }

    private void restart(boolean opened) {
        if (opened) {
            words.clear();
            words.focus();
        }
    }

    private void show(String typed) {
        hits.removeAll();
        var found = find.apply(typed);
        found.forEach(hit -> hits.add(link(hit)));
        if (found.isEmpty() && !typed.isBlank()) {
            hits.add(Line.small(Words.t("Nothing you may see has “{0}” in it.", typed)));
        }
        count.setText(
                typed.isBlank()
                        ? ""
                        : Words.t("{0, plural, one {# place} other {# places}}", found.size()));
    }

    private Anchor link(Found found) {
        var kind = new Span(Words.t(found.kind()));
        kind.addClassName("cl-label");
        var link = new Anchor(found.href());
        link.add(new Span(found.title()), kind);
        found.excerpt().map(Marked::new).ifPresent(link::add);
        link.getElement().addEventListener("click", _ -> close());
        return link;
    }
}
