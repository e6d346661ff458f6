package org.colead.uikit;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.server.VaadinRequest;
import java.security.Principal;
import java.util.Optional;

/// A field for people's words that keeps them on this device until they are sent: after a reload, a
/// lost connection or a restarted server they are there again.
public class DraftField extends TextArea implements Typing {

    private static final String KEEP =
            """
            const field = this, key = $0, note = $1, saved = $2;
            const store = {
              get: () => { try { return localStorage.getItem(key) } catch (e) { return null } },
              set: v => { try { localStorage.setItem(key, v) } catch (e) { return } },
              drop: () => { try { localStorage.removeItem(key) } catch (e) { return } } };
            const original = field.value || '';
            const kept = store.get();
            if (kept !== null && kept !== original) field.value = kept;
            let timer;
            const write = () => {
              const text = field.value || '';
              if (text === '' || text === original) { store.drop(); if (note) note.textContent = ''; return; }
              store.set(text);
              const now = new Date();
              const time = now.getHours() + ':' + String(now.getMinutes()).padStart(2, '0');
              if (note) note.textContent = saved.replace('§', time);
            };
            if (field.clKeep) field.removeEventListener('value-changed', field.clKeep);
            field.clKeep = () => { clearTimeout(timer); timer = setTimeout(write, 400); };
            field.addEventListener('value-changed', field.clKeep);
            """;

    private final Span note = new Span();
    private final String key;
    private String original = "";

    /// @param key names the draft; carry in it whatever makes the draft stale, as a version does
    public DraftField(String label, String key) {
        super(label);
        this.key = "colead:draft:" + owner() + ":" + key;
        addClassName("cl-words");
        setWidthFull();
        setMinRows(3);
        setValueChangeMode(ValueChangeMode.LAZY);
        note.addClassName("cl-label");
        note.getElement().setAttribute("role", "status");
    }

    /// “Draft saved 15:38”, to be placed beside the button.
    public Span note() {
        return note;
    }

    /// After the words were sent: empties the field and forgets the draft.
    public void sent() {
        setValue("");
        forget();
    }

    /// After the words were saved and stay in the field: the draft is forgotten, and what is typed
    /// from here on is kept again.
    public void saved() {
        original = getValue();
        forget();
        if (isAttached()) {
            keep();
        }
    }

    private void forget() {
        getElement()
                .executeJs(
                        "try { localStorage.removeItem($0) } catch (e) { return }; if ($1) $1.textContent = ''",
                        key,
                        note.getElement());
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

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        event.getUI().beforeClientResponse(this, _ -> keep());
    }

    private void keep() {
        getElement().executeJs(KEEP, key, note.getElement(), Words.t("Draft saved {0}", "§"));
    }

    private static String owner() {
        return Optional.ofNullable(UI.getCurrent())
                .map(_ -> VaadinRequest.getCurrent())
                .map(VaadinRequest::getUserPrincipal)
                .map(Principal::getName)
                .orElse("");
    }
}
