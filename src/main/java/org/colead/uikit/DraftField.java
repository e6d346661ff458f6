package org.colead.uikit;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;

/// A field for people's words that keeps them on this device until they are sent: after a reload, a
/// lost connection or a restarted server they are there again.
public class DraftField extends TextArea implements Typing {

    private final Kept kept;
    private String original = "";

    /// @param key names the draft; carry in it whatever makes the draft stale, as a version does
    public DraftField(String label, String key) {
        super(label);
        kept = Kept.in(this, key);
        addClassName("cl-words");
        setWidthFull();
        setMinRows(3);
        setValueChangeMode(ValueChangeMode.LAZY);
    }

    /// For what nobody else may find on a shared device: kept until this tab is closed.
    public DraftField inThisTab() {
        kept.inThisTab();
        return this;
    }

    /// “Draft saved 15:38”, to be placed beside the button.
    public Span note() {
        return kept.note();
    }

    /// After the words were sent: empties the field and forgets the draft.
    public void sent() {
        setValue("");
        kept.sent();
    }

    /// After the words were saved and stay in the field: the draft is forgotten, and what is typed
    /// from here on is kept again.
    public void saved() {
        original = getValue();
        kept.saved();
    }

    /// The words as they stand, to be edited; they count as typed only once they differ.
    @Override
    public void setValue(String words) {
        original = words;
        super.setValue(words);
    }

    @Override
    public boolean isTyping() {
        return !getValue().equals(original);
    }
}
