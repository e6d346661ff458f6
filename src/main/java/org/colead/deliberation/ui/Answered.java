package org.colead.deliberation.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.colead.deliberation.AnswerRow;
import org.colead.deliberation.ContributionRow;
import org.colead.deliberation.How;
import org.colead.uikit.Dates;
import org.colead.uikit.Line;
import org.colead.uikit.More;
import org.colead.uikit.Said;

/// An answer in words: how, by whom, when, and what was answered before.
final class Answered {

    private Answered() {}

    /// The icon of the way it was answered.
    static String glyph(AnswerRow answer) {
        return answer.how().map(Answered::glyph).orElse("done");
    }

    private static String glyph(How how) {
        return switch (how) {
            case AMENDED -> "amend";
            case ADDRESSED -> "done";
            case NOT_ACCEPTED -> "because";
        };
    }

    static String how(AnswerRow answer) {
        return answer.textVersion()
                .map(version -> t("Amended in version {0}", version))
                .or(() -> answer.how().map(how -> t(how.word())))
                .orElseGet(() -> t("Answered"));
    }

    /// `Theo Brandt, today`.
    static String by(AnswerRow answer, Dates dates) {
        return t("{0}, {1}", answer.byName(), dates.dayName(answer.at()));
    }

    /// The answers that were revised, newest first; nothing where there are none.
    static List<Component> earlier(ContributionRow row, Dates dates) {
        var earlier = row.answers().reversed().stream().skip(1).toList();
        if (earlier.isEmpty()) {
            return List.of();
        }
        var list = new Div();
        earlier.forEach(answer -> list.add(told(answer, dates), new Said(answer.words())));
        return List.of(
                new More(
                        earlier.size() == 1 ? t("The earlier answer") : t("Earlier answers"),
                        list));
    }

    private static Paragraph told(AnswerRow answer, Dates dates) {
        return Line.small(t("{0}. {1}", how(answer), by(answer, dates)));
    }
}
