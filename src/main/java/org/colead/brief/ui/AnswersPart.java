package org.colead.brief.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import java.util.function.Function;
import org.colead.brief.BriefPage;
import org.colead.brief.Readership;
import org.colead.kernel.PersonId;
import org.colead.kernel.Slice;
import org.colead.uikit.Act;
import org.colead.uikit.Dates;
import org.colead.uikit.DraftField;
import org.colead.uikit.Exchange;
import org.colead.uikit.Line;
import org.colead.uikit.Paged;
import org.colead.uikit.Renewal;
import org.colead.uikit.Section;

/// What readers said, for those who answer it: the open ones first, with the form beside each.
class AnswersPart extends Section {

    AnswersPart(
            Function<Optional<String>, Slice<BriefPage.Said>> responses,
            Readership readership,
            PersonId me,
            Dates dates,
            Runnable changed) {
        super("responses", t("What readers said"));
        Renewal.inParts(this);
        var list =
                new Paged<>(
                                new Div(),
                                responses,
                                said ->
                                        said.answer().isPresent()
                                                ? TurnPart.shown(said, said.from(), dates)
                                                : open(said, readership, me, dates, changed))
                        .more(_ -> t("Show more"));
        add(list.isEmpty() ? nothing() : list);
    }

    private static Component nothing() {
        return Line.small(
                t("Nobody has said anything back yet. What comes stands here, with its answer."));
    }

    private static Exchange open(
            BriefPage.Said said,
            Readership readership,
            PersonId me,
            Dates dates,
            Runnable changed) {
        var answer = new DraftField(t("Your answer to {0}", said.from()), "answer-" + said.id());
        answer.setWidthFull();
        var give =
                Act.primary(
                        t("Give this answer"),
                        () -> {
                            readership.answer(said.id(), answer.getValue(), me);
                            answer.sent();
                            changed.run();
                        });
        return new Exchange("r-" + said.id(), said.from(), dates.dayName(said.at()), said.words())
                .open(answer, Line.acts(give, answer.note()));
    }
}
