package org.colead.deliberation.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.colead.decision.DecisionId;
import org.colead.deliberation.ContributionRow;
import org.colead.deliberation.JoiningConcerns;
import org.colead.kernel.PersonId;
import org.colead.uikit.Act;
import org.colead.uikit.Line;
import org.colead.uikit.SafeMarkdown;

/// Proposes to join concerns that say the same.
class JoinForm extends Div {

    private static final int EXCERPT = 90;

    JoinForm(
            DecisionId decision,
            List<ContributionRow> open,
            JoiningConcerns joining,
            PersonId me,
            Runnable close) {
        addClassName("cl-form");
        var which = new CheckboxGroup<ContributionRow>(t("Which concerns say the same?"));
        which.addThemeName("vertical");
        which.setItems(open);
        which.setItemLabelGenerator(JoinForm::name);
        var propose =
                Act.once(
                        t("Propose to join them"),
                        key -> {
                            joining.propose(
                                    decision,
                                    which.getSelectedItems().stream()
                                            .map(ContributionRow::id)
                                            .toList(),
                                    key,
                                    me);
                            close.run();
                        });
        add(which, Line.acts(propose, new Act(t("Not now"), close).tertiary()));
        add(
                Line.label(
                        t(
                                "Each author is asked and may decline. Your name stands beside the"
                                        + " proposal; a name that is not shown stays so.")));
    }

    /// “Wes Tolliver: Lunch duty falls to two of us…”
    static String name(ContributionRow concern) {
        var words = SafeMarkdown.plain(concern.stated());
        var excerpt =
                words.codePointCount(0, words.length()) > EXCERPT
                        ? words.substring(0, words.offsetByCodePoints(0, EXCERPT)) + "…"
                        : words;
        return t("{0}: {1}", concern.authorName().orElseGet(() -> t("Author not shown")), excerpt);
    }
}
