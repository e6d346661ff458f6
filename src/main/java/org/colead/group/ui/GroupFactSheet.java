package org.colead.group.ui;

import static org.colead.uikit.Words.t;

import java.util.List;
import org.colead.authority.Action;
import org.colead.authority.page.WhatYouMay;
import org.colead.uikit.FactSheet;
import org.colead.uikit.Words;

/// The facts beside a group: where it belongs, how it deliberates, what you may do.
class GroupFactSheet extends FactSheet {

    private static final List<Action> FIRST =
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
                        share(rules.quorum()), Words.percent(rules.limit(), 100)),
                t("Where a majority decides, at least {0} answer.", share(rules.majorityQuorum())),
                t("After {0} failed checks the group chooses how to go on.", rules.failedChecks()),
                t("A brief has at most {0} words.", rules.briefWords()),
                t(
                        "Its readers are answered within {0, plural, one {one school day} other {# school days}}.",
                        rules.answerDays()));
        var reasons = visit.card().reasons();
        new WhatYouMay()
                .first(reasons.stream().filter(it -> FIRST.contains(it.action())).toList())
                .more(reasons.stream().filter(it -> !FIRST.contains(it.action())).toList())
                .onto(this);
    }

    /// 67 is read as two thirds.
    private static String share(int quorum) {
        return quorum == 67 ? t("two thirds") : Words.percent(quorum, 100);
    }
}
