package org.colead.consensus.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Supplier;
import org.colead.consensus.CheckStatus;
import org.colead.decision.DecisionDetails;
import org.colead.decision.VersionText;
import org.colead.uikit.Dates;
import org.colead.uikit.PartedText;
import org.colead.uikit.Section;
import org.colead.uikit.Words;

/// The exact text that people take a position on, beside the scale.
class TextToJudge extends Section {

    /// @param versions of the text; read where the reader judged an older one
    TextToJudge(
            DecisionDetails decision,
            CheckStatus check,
            Supplier<List<VersionText>> versions,
            Dates dates) {
        super("text", Words.t("The text you take a position on"));
        add(since(decision, dates));
        check.earlier().ifPresent(earlier -> add(new ChangedSince(check, earlier, versions.get())));
        var text = decision.text().text();
        add(
                new PartedText()
                        .part(Words.t("Aim"), text.aim())
                        .part(Words.t("How"), text.how())
                        .part(Words.t("Options"), text.listed())
                        .part(Words.t("Money"), text.money())
                        .part(Words.t("Limits"), text.limits())
                        .part(Words.t("Review"), text.review())
                        .part(Words.t("In figures"), text.terms()),
                new Paragraph(
                        new Anchor(
                                "decisions/" + decision.id() + "#concerns",
                                Words.t("The concerns and their answers"))));
    }

    private static Component since(DecisionDetails decision, Dates dates) {
        var version = decision.text();
        var line =
                new Paragraph(
                        Words.t(
                                "Version {0}, unchanged since {1}.",
                                version.number(), dates.when(version.at())));
        line.addClassNames("cl-quiet", "cl-small");
        if (version.number() > 1) {
            line.add(
                    new Text(" "),
                    new Anchor(
                            "decisions/" + decision.id() + "#proposal",
                            Words.t("What changed since version {0}", version.number() - 1)));
        }
        return line;
    }
}
