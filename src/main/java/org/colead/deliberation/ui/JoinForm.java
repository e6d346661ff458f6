package org.colead.deliberation.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.colead.decision.DecisionId;
import org.colead.deliberation.ContributionId;
import org.colead.deliberation.ContributionRow;
import org.colead.deliberation.JoiningConcerns;
import org.colead.kernel.PersonId;
import org.colead.kernel.Slice;
import org.colead.uikit.Act;
import org.colead.uikit.Line;
import org.colead.uikit.SafeMarkdown;

/// Proposes to join concerns that say the same.
class JoinForm extends Div {

    private static final int EXCERPT = 90;

    private final CheckboxGroup<ContributionRow> which =
            new CheckboxGroup<>(t("Which concerns say the same?"));
    private final List<ContributionRow> shown = new ArrayList<>();
    private final Div more = new Div();

    JoinForm(DecisionId decision, JoiningConcerns joining, PersonId me, Runnable close) {
        addClassName("cl-form");
        which.addThemeName("vertical");
        which.setItemLabelGenerator(JoinForm::name);
        var propose =
                Act.once(
                        t("Propose to join them"),
                        key -> {
                            joining.propose(decision, chosen(), key, me);
                            close.run();
                        });
        add(which, more, Line.acts(propose, new Act(t("Not now"), close).tertiary()));
        add(
                Line.label(
                        t(
                                "Each author is asked and may decline. Your name stands beside the"
                                        + " proposal; a name that is not shown stays so.")));
    }

    /// @param next the page behind a key
    JoinForm among(
            Slice<ContributionRow> page, Function<Optional<String>, Slice<ContributionRow>> next) {
        var chosen = which.getValue();
        shown.addAll(page.rows());
        which.setItems(shown);
        which.setValue(chosen);
        more.removeAll();
        page.next()
                .ifPresent(key ->
                        more.add(
                                new Act(
                                                t("Show more"),
                                                () -> among(next.apply(Optional.of(key)), next))
                                        .tertiary()));
        return this;
    }

    private List<ContributionId> chosen() {
        return which.getSelectedItems().stream().map(ContributionRow::id).toList();
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
