package org.colead.conflict.ui;

import static org.colead.uikit.Words.t;

import java.util.Optional;
import org.colead.conflict.ConflictDetails;
import org.colead.conflict.ConflictDetails.Said;
import org.colead.uikit.Dates;
import org.colead.uikit.Exchange;
import org.colead.uikit.Line;
import org.colead.uikit.Section;
import org.jspecify.annotations.Nullable;

/// What was said, and what was said back.
class Thread extends Section {

    private final Dates dates;
    private int number;
    private @Nullable Exchange open;

    Thread(ConflictDetails details, Dates dates) {
        super("said", t("What was said"));
        this.dates = dates;
        details.turns().forEach(this::add);
        if (details.due().what() == org.colead.conflict.Due.What.ANSWER_THE_CALL) {
            add(Line.note("open", t("{0} has not answered yet.", details.other().name())));
        }
    }

    private void add(Said turn) {
        switch (turn.kind()) {
            case STATED, NOT_QUITE, PROPOSED, MEDIATED -> begin(turn);
            case PARAPHRASED -> back(turn);
            case MEANT -> note("done", t("{0}: yes, that is what I meant.", turn.by().name()));
            case AGREED -> note("done", t("{0} agrees.", turn.by().name()));
            case DECLINED, LEFT -> ended(turn);
        }
    }

    private void begin(Said turn) {
        var when = t("{0}, {1}", t(turn.kind().word()), dates.dayName(turn.at()));
        var exchange = new Exchange("turn-" + ++number, turn.by().name(), when, turn.words());
        add(exchange);
        open = exchange;
    }

    private void back(Said turn) {
        Optional.ofNullable(open)
                .ifPresent(exchange ->
                        exchange.answered(
                                "done",
                                t("{0} heard", turn.by().name()),
                                dates.dayName(turn.at()),
                                turn.words()));
    }

    private void ended(Said turn) {
        begin(turn);
        Optional.ofNullable(open).ifPresent(it -> it.closed(t("Ended here.")));
    }

    private void note(String glyph, String words) {
        Optional.ofNullable(open).ifPresent(it -> it.more(Line.note(glyph, words)));
    }
}
