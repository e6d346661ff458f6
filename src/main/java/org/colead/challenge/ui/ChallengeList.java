package org.colead.challenge.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.Component;
import java.util.List;
import org.colead.challenge.ChallengeRow;
import org.colead.challenge.ChallengeState;
import org.colead.uikit.Dates;
import org.colead.uikit.Line;
import org.colead.uikit.Rows;

/// Challenges on a list, those without an answer flagged.
class ChallengeList extends Rows {

    void show(List<ChallengeRow> page, Dates dates) {
        page.forEach(challenge -> row(row(challenge, dates)));
    }

    private static Row row(ChallengeRow challenge, Dates dates) {
        var row =
                new Row(challenge.title(), "challenges/" + challenge.id())
                        .label(
                                t(
                                        "{0} to {1}, {2}",
                                        challenge.postedByName(),
                                        challenge.groupName(),
                                        dates.dayName(challenge.postedAt())));
        if (challenge.feltBy() > 1) {
            row.label(t("{0} people feel it", challenge.feltBy()));
        }
        return row.side(state(challenge), Line.label(until(challenge, dates)));
    }

    /// Open ones carry the mark of what waits, with its word.
    static Component state(ChallengeRow challenge) {
        var word = t(challenge.state().word());
        return switch (challenge.state()) {
            case OPEN -> Line.note("open", challenge.late() ? t("Late") : word);
            case TAKEN, MERGED -> Line.note("done", word);
            case DECLINED, WITHDRAWN -> Line.note("because", word);
        };
    }

    private static String until(ChallengeRow challenge, Dates dates) {
        if (challenge.state() != ChallengeState.OPEN) {
            return "";
        }
        return challenge.late()
                ? t("was due {0}", dates.day(challenge.answerBy()))
                : t("by {0}", dates.day(challenge.answerBy()));
    }
}
