package org.colead.uikit;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;
import org.colead.kernel.PersonId;
import org.colead.uikit.FindSource.Found;

/// What is like it already, quietly under the fields while somebody types; it stops nobody.
public class SimilarHints extends Div {

    private static final int FROM_EACH = 3;

    private final List<SimilarSource> sources;
    private final PersonId viewer;
    private final List<TextFieldBase<?, String>> fields = new ArrayList<>();

    public SimilarHints(List<SimilarSource> sources, PersonId viewer) {
        this.sources = List.copyOf(sources);
        this.viewer = viewer;
        addClassName("cl-similar");
        getElement().setAttribute("role", "status");
    }

    /// Looks again whenever somebody pauses in this field.
    public SimilarHints watching(TextFieldBase<?, String> field) {
        fields.add(field);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(600);
        field.addValueChangeListener(_ -> look());
        return this;
    }

    private void look() {
        var words = String.join(" ", fields.stream().map(field -> field.getValue()).toList());
        var found =
                sources.stream()
                        .flatMap(source -> source.similar(words, viewer, FROM_EACH).stream())
                        .toList();
        removeAll();
        if (!found.isEmpty()) {
            var list = new UnorderedList();
            found.forEach(one -> list.add(item(one)));
            add(Line.small(t("Something like it is here already:")), list);
        }
    }

    private static ListItem item(Found found) {
        var link = new Anchor(found.href(), found.title());
        link.setTarget("_blank");
        return new ListItem(link, Line.label(t("{0}, opens beside this", t(found.kind()))));
    }
}
