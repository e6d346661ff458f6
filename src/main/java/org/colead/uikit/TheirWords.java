package org.colead.uikit;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.colead.kernel.Overtaken;

/// Where two wrote the same part: the words that were saved first, each with what takes them over.
/// One’s own stay in the form until one chooses.
public class TheirWords extends Div {

    /// @param clashes empty where the other changed other parts only; those were taken over
    /// @param taken called after one of theirs was put into the form
    public TheirWords(Overtaken first, List<BothWrote.Clash> clashes, Runnable taken) {
        addClassName("cl-theirs");
        getElement().setAttribute("role", "alert");
        add(
                clashes.isEmpty()
                        ? Line.note(
                                "because",
                                t(
                                        "Somebody saved other parts meanwhile. They stand here now; yours are kept. Save again."))
                        : Line.note("because", t(first.sentence())));
        clashes.forEach(clash -> add(said(clash, taken)));
    }

    private Div said(BothWrote.Clash clash, Runnable taken) {
        var part = new Div();
        var use = new Button(t("Take these words"));
        use.addThemeVariants(ButtonVariant.TERTIARY);
        use.addClickListener(_ -> {
            clash.take().run();
            remove(part);
            taken.run();
        });
        part.addClassName("cl-their-part");
        part.add(
                Line.label(clash.label()),
                Markup.tag(
                        "blockquote",
                        "",
                        clash.words().isBlank()
                                ? Line.small(t("They left it empty."))
                                : Said.plain(clash.words())),
                use);
        return part;
    }
}
