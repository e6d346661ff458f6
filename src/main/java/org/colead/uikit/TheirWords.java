package org.colead.uikit;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.List;

/// Where two wrote the same part: the words that were saved first, each with what takes them over.
/// One’s own stay in the form until one chooses.
public class TheirWords extends Div {

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
        clashes.forEach(clash -> add(said(clash, taken)));
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
        part.add(
                Line.label(clash.label()),
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
            remove(part);
            deed.run();
            if (getChildren().noneMatch(child -> child.hasClassName("cl-their-part"))) {
                removeAll();
            }
        });
        return choice;
    }
}
