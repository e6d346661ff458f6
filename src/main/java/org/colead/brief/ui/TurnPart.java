package org.colead.brief.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.html.Div;
import org.colead.brief.BriefPage;
import org.colead.brief.BriefReading;
import org.colead.brief.Readership;
import org.colead.kernel.PersonId;
import org.colead.uikit.Act;
import org.colead.uikit.Dates;
import org.colead.uikit.DraftField;
import org.colead.uikit.Exchange;
import org.colead.uikit.Form;
import org.colead.uikit.Line;
import org.colead.uikit.Paged;
import org.colead.uikit.Renewal;
import org.colead.uikit.Section;
import org.colead.uikit.Toast;

/// What a reader says back, and what they were answered.
class TurnPart extends Section {

    TurnPart(
            BriefPage brief,
            BriefReading reading,
            Readership readership,
            PersonId me,
            Dates dates,
            Runnable changed) {
        super("turn", t("Your turn"));
        add(
                new Paged<>(
                                new Div(),
                                after ->
                                        after.isEmpty()
                                                ? brief.reader().responses()
                                                : reading.saidBy(brief.id(), after, me),
                                said -> shown(said, brief.reader().name(), dates))
                        .more(_ -> t("Show older ones")));
        var words = new DraftField(t("Say something back"), "response-" + brief.id());
        words.setWidthFull();
        var form =
                new Form(
                        words,
                        Line.acts(
                                Act.once(
                                        t("Send to {0}", brief.groupName()),
                                        key -> {
                                            readership.respond(
                                                    brief.id(), words.getValue(), key, me);
                                            words.sent();
                                            Toast.say(t("Sent. You are told when it is answered."));
                                            changed.run();
                                        }),
                                words.note()),
                        Line.label(t(brief.answered(dates.day(brief.answerBy())))));
        add(form);
        Renewal.inParts(this);
    }

    static Exchange shown(BriefPage.Said said, String from, Dates dates) {
        var exchange = new Exchange("r-" + said.id(), from, dates.dayName(said.at()), said.words());
        return said.answer()
                .map(answer ->
                        exchange.answered(
                                "done", t("Answered"), said.answeredBy().orElse(""), answer))
                .orElseGet(() -> exchange.open(Line.label(t("Not answered yet"))));
    }
}
