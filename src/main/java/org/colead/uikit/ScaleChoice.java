package org.colead.uikit;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Where somebody stands on a scale: rows whose numbers form the scale. The number keys choose.
/// Nothing is chosen beforehand; the value is [#NOTHING] until then.
@Tag("div")
public class ScaleChoice extends AbstractField<ScaleChoice, Integer>
        implements Focusable<ScaleChoice> {

    public static final int NOTHING = -1;

    /// One place on the scale, in the wording frozen with it.
    ///
    /// @param number its value, and the key that chooses it
    /// @param sign what stands in the row for it
    /// @param tone its colour, 1 to 8
    public record Place(int number, String sign, int tone, String name, String explanation) {}

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

    private final Map<Integer, Element> inputs = new LinkedHashMap<>();

    /// @param name the question: “Where do you stand?”
    public ScaleChoice(String name, List<Place> scale) {
        super(NOTHING);
        getElement().getClassList().add("cl-choices");
        getElement().setAttribute("role", "radiogroup");
        getElement().setAttribute("aria-label", name);
        var group = "scale-" + System.identityHashCode(this);
        scale.forEach(place -> getElement().appendChild(row(group, place).getElement()));
    }

    private Component row(String group, Place place) {
        int number = place.number();
        var input = Markup.tag("input", "");
        input.getElement().setAttribute("type", "radio");
        input.getElement().setAttribute("name", group);
        input.getElement().setAttribute("value", String.valueOf(number));
        input.getElement().addEventListener("change", _ -> chosen(number));
        inputs.put(number, input.getElement());
        var words =
                Markup.tag(
                        "span",
                        "w",
                        Markup.bold(place.name()),
                        Markup.text("span", "d", place.explanation()));
        return Markup.tag(
                "label",
                "cl-choice p" + place.tone(),
                input,
                Markup.text("span", "n", place.sign()),
                words,
                new Glyph("check"));
    }

    /// The first row has the caret.
    @Override
    public void focus() {
        getElement().executeJs("this.querySelector('input')?.focus()");
    }

    private void chosen(int number) {
        setModelValue(number, true);
        setPresentationValue(number);
    }

    @Override
    protected final void setPresentationValue(@Nullable Integer value) {
        inputs.forEach((number, input) -> input.setProperty("checked", number.equals(value)));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        getElement().executeJs(KEYS);
    }
}
