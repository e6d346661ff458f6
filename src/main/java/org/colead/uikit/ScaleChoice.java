package org.colead.uikit;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where somebody stands on a scale from 1: rows whose numbers form the scale. The number keys
/// choose. Nothing is chosen beforehand; the value is 0 until then.
@Tag("div")
public class ScaleChoice extends AbstractField<ScaleChoice, Integer> {

    /// One place on the scale, in the wording frozen with it.
    public record Place(String name, String explanation) {}

    private static final String KEYS =
            """
            if (this.clKeys) return;
            this.clKeys = e => {
              if (!this.isConnected) { document.removeEventListener('keydown', this.clKeys); return; }
              if (e.ctrlKey || e.metaKey || e.altKey) return;
              const at = e.composedPath()[0];
              if (at.isContentEditable || at.localName === 'textarea' || (at.localName === 'input' && at.type !== 'radio')) return;
              const row = this.querySelector('input[value="' + CSS.escape(e.key) + '"]');
              if (row && !row.disabled) { row.focus(); row.click(); e.preventDefault(); }
            };
            document.addEventListener('keydown', this.clKeys);
            """;

    private final List<Element> inputs = new ArrayList<>();

    /// @param name the question: “Where do you stand?”
    public ScaleChoice(String name, List<Place> scale) {
        super(0);
        getElement().getClassList().add("cl-choices");
        getElement().setAttribute("role", "radiogroup");
        getElement().setAttribute("aria-label", name);
        var group = "scale-" + System.identityHashCode(this);
        for (int number = 1; number <= scale.size(); number++) {
            getElement().appendChild(row(group, number, scale.get(number - 1)).getElement());
        }
    }

    private Component row(String group, int number, Place place) {
        var input = Markup.tag("input", "");
        input.getElement().setAttribute("type", "radio");
        input.getElement().setAttribute("name", group);
        input.getElement().setAttribute("value", String.valueOf(number));
        input.getElement().addEventListener("change", _ -> chosen(number));
        inputs.add(input.getElement());
        var words =
                Markup.tag(
                        "span",
                        "w",
                        Markup.bold(place.name()),
                        Markup.text("span", "d", place.explanation()));
        return Markup.tag(
                "label",
                "cl-choice p" + number,
                input,
                Markup.text("span", "n", String.valueOf(number)),
                words,
                new Glyph("check"));
    }

    private void chosen(int number) {
        setModelValue(number, true);
        setPresentationValue(number);
    }

    @Override
    protected final void setPresentationValue(@Nullable Integer value) {
        for (int number = 1; number <= inputs.size(); number++) {
            inputs.get(number - 1).setProperty("checked", value != null && value == number);
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        getElement().executeJs(KEYS);
    }
}
