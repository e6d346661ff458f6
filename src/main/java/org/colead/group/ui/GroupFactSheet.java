package org.colead.group.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.Component;
import java.util.List;
import org.colead.authority.Action;
import org.colead.uikit.FactSheet;
import org.colead.uikit.Why;
import org.colead.uikit.Words;

/// The facts beside a group: where it belongs, how it deliberates, what you may do.
class GroupFactSheet extends FactSheet {

    private static final List<Action> ASKED =
            List.of(
                    Action.PROPOSE,
                    Action.WRITE_CHARTER,
                    Action.INVITE_MEMBER,
                    Action.AGREE_NORM,
                    Action.GRANT_ENVELOPE);

    GroupFactSheet(Visit visit) {
        var card = visit.card();
        var rules = card.charter().rules();
        fact(t("Belongs to"), card.unitName());
        if (card.source()) {
            fact(t("Founding group"), t("Every envelope comes from here."));
        }
        fact(
                t("How it deliberates"),
                t("A text stands for {0} h before its check.", rules.textStands().toHours()),
                t(
                        "{0} h to react, {1} h to correct a concern.",
                        rules.reactionTime().toHours(), rules.correctionTime().toHours()),
                t(
                        "At least {0} answer; at most {1} stand at 5 to 7.",
                        Words.percent(rules.quorum(), 100), Words.percent(rules.limit(), 100)),
                t(
                        "Where a majority decides, at least {0} answer.",
                        Words.percent(rules.majorityQuorum(), 100)),
                t("After {0} failed checks the group chooses how to go on.", rules.failedChecks()),
                t("A brief has at most {0} words.", rules.briefWords()),
                t(
                        "Its readers are answered within {0, plural, one {one school day} other {# school days}}.",
                        rules.answerDays()));
        fact(t("What you may do here"), reasons(visit));
    }

    private static Component[] reasons(Visit visit) {
        return ASKED.stream()
                .filter(visit.card().allowed()::containsKey)
                .map(action -> reason(visit, action))
                .toArray(Component[]::new);
    }

    private static Component reason(Visit visit, Action action) {
        var verdict = visit.card().allowed().get(action);
        boolean can = visit.card().may(action);
        return new Why(
                can ? t("Why can I {0}?", action.verb()) : t("Why can’t I {0}?", action.verb()),
                verdict == null ? "" : t(verdict.why()));
    }
}
