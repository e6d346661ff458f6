package org.colead.uikit;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;

/// Where two wrote the same part: the words that were saved first stand under the field that they
/// are about, each with what takes them over. One’s own stay in the form until one chooses.
public class TheirWords extends Div {

    private final List<Div> parts = new ArrayList<>();

    /// @param clashes empty where the other changed other parts only; those were taken over
    /// @param taken called after one of theirs was put into the form
    public TheirWords(List<BothWrote.Clash> clashes, Runnable taken) {
        addClassName("cl-theirs");
        getElement().setAttribute("role", "alert");
        add(
                clashes.isEmpty()
                        ? Line.note(
                                "because",
                                t(
                                        "Somebody saved other parts meanwhile. They stand here now; yours are kept. Save again."))
                        : Line.note(
                                "because",
                                t(
                                        "Somebody saved this before you. Their words stand beside yours.")));
        clashes.forEach(clash -> stand(said(clash, taken), clash.field()));
        addDetachListener(gone -> leaveWith(gone.getUI()));
    }

    /// Moved within the page it stays; taken away, what stands under the fields goes as well.
    private void leaveWith(UI ui) {
        ui.beforeClientResponse(
                ui,
                _ -> {
                    if (!isAttached()) {
                        parts.forEach(part -> part.getElement().removeFromParent());
                    }
                });
    }

    /// Under the field, or under the row that it is one of.
    private void stand(Div part, Component field) {
        parts.add(part);
        Needed.unfoldAround(field);
        var at = field;
        for (var row = at.getParent();
                row.filter(TheirWords::isRow).isPresent();
                row = at.getParent()) {
            at = row.get();
        }
        var around = at.getElement().getParent();
        if (around == null) {
            add(part);
        } else {
            around.insertChild(around.indexOfChild(at.getElement()) + 1, part.getElement());
        }
    }

    private static boolean isRow(Component part) {
        return part.hasClassName("cl-row") || part.hasClassName("cl-fields");
    }

    private Div said(BothWrote.Clash clash, Runnable taken) {
        var part = new Div();
        var use =
                choice(
                        t("Take these words"),
                        part,
                        () -> {
                            clash.take().run();
                            taken.run();
                        });
        var keep = choice(t("Keep mine"), part, () -> {});
        part.addClassName("cl-their-part");
        part.getElement().setAttribute("role", "group");
        part.getElement().setAttribute("aria-label", t("Saved before you: {0}", clash.label()));
        part.add(
                Line.label(t("Saved before you: {0}", clash.label())),
                Markup.tag(
                        "blockquote",
                        "",
                        clash.words().isBlank()
                                ? Line.small(t("They left it empty."))
                                : Said.plain(clash.words())),
                Line.acts(use, keep));
        return part;
    }

    /// Chosen for the last part, nothing is left to say.
    private Button choice(String words, Div part, Runnable deed) {
        var choice = new Button(words);
        choice.addThemeVariants(ButtonVariant.TERTIARY);
        choice.addClickListener(_ -> {
            parts.remove(part);
            part.getElement().removeFromParent();
            deed.run();
            if (parts.isEmpty()) {
                removeAll();
            }
        });
        return choice;
    }
}
