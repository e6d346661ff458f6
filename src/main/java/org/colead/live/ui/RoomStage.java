package org.colead.live.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import org.colead.consensus.CheckResult;
import org.colead.consensus.OpenChecks.OpenCheck;
import org.colead.decision.Outcome;
import org.colead.decision.page.StageLine;
import org.colead.live.RoomState;
import org.colead.live.RoomState.Topic;
import org.colead.uikit.Cells;
import org.colead.uikit.Dates;
import org.colead.uikit.Line;
import org.colead.uikit.Pips;
import org.colead.uikit.Renewal;

/// The large part of the room’s screen, to be read from ten metres.
class RoomStage extends Div {

    private static final int MOST_PIPS = 40;

    private final RoomState state;
    private final Clock clock;

    RoomStage(RoomState state, Clock clock) {
        this.state = state;
        this.clock = clock;
        addClassName("cl-room-stage");
        if (state.over()) {
            add(heading(t("This session is over")), Gone.through(state));
        } else {
            state.topic().ifPresentOrElse(this::show, this::gathering);
        }
        Renewal.inParts(this);
    }

    private void gathering() {
        add(
                heading(state.groupName()),
                Line.lead(t("Join with your phone. We begin in a moment.")),
                Gone.ahead(state));
        timer();
    }

    private void show(Topic topic) {
        var decision = topic.decision();
        add(Line.label(decision.groupName()), heading(decision.title()));
        var sense = topic.check().filter(OpenCheck::sense);
        if (topic.result().isEmpty() && sense.isEmpty()) {
            add(ask(decision.ask()));
        }
        add(StageLine.of(decision, Dates.of(clock)));
        sense.ifPresent(check -> add(asked(check)));
        topic.result().ifPresent(result -> add(result(topic, result)));
        if (state.asked() > 0) {
            add(answers());
        }
        timer();
    }

    private static H1 heading(String words) {
        var heading = new H1(words);
        heading.addClassName("cl-q");
        return heading;
    }

    private static Component ask(String words) {
        var ask = new Paragraph(words);
        ask.addClassName("cl-ask");
        return ask;
    }

    /// A sense check takes the place of what is asked otherwise, for as long as it is open.
    private static Component asked(OpenCheck sense) {
        var words = new Paragraph(sense.question());
        words.addClassName("cl-room-verdict");
        var part =
                new Div(
                        Line.label(t("Sense check")),
                        words,
                        Line.lead(t("It decides nothing. Nobody sees it until it closes.")));
        part.addClassName("cl-room-result");
        return part;
    }

    private Component answers() {
        var count = new Paragraph();
        count.addClassName("cl-room-count");
        count.getElement().setAttribute("role", "status");
        if (state.asked() <= MOST_PIPS) {
            count.add(new Pips(state.answered(), state.asked()));
        }
        count.add(new Span(t("{0} of {1} have answered.", state.answered(), state.asked())));
        return count;
    }

    private static Component result(Topic topic, CheckResult result) {
        var verdict = result.sense() ? result.question() : verdict(topic, result);
        var words = new Paragraph(verdict);
        words.addClassName("cl-room-verdict");
        var explanation = t(result.explanation());
        var part = new Div(words, Line.lead(explanation));
        if (result.sense()) {
            part.addComponentAsFirst(Line.label(t("Sense check")));
        }
        var cells = result.marks().stream().map(m -> new Cells.Cell(m.sign(), m.tone())).toList();
        if (!cells.isEmpty()) {
            part.add(new Cells(cells, explanation));
        }
        if (!result.counts().isEmpty()) {
            part.add(counts(result));
        }
        part.addClassName("cl-room-result");
        return part;
    }

    private static String verdict(Topic topic, CheckResult result) {
        return result.passed()
                ? t(topic.decision().outcome().orElse(Outcome.ADOPTED).word())
                : t("Not passed");
    }

    private static Component counts(CheckResult result) {
        var list = new OrderedList();
        list.addClassName("cl-room-agenda");
        for (var option : result.counts()) {
            var name = new Span(option.none() ? t("None of these") : option.name());
            name.addClassName("cl-title");
            var item = new ListItem(name, new Span(String.valueOf(option.count())));
            item.setClassName("won", option.won());
            list.add(item);
        }
        return list;
    }

    private void timer() {
        state.timer()
                .ifPresent(end -> {
                    var line =
                            new Paragraph(
                                    new Span(t("Time left")), new Countdown(end, clock.instant()));
                    line.addClassName("cl-room-timer");
                    add(line);
                });
    }
}
