package org.colead.consensus.ui;

import java.util.List;
import java.util.function.BiConsumer;
import org.colead.consensus.CheckStatus;
import org.colead.consensus.Pointed;
import org.colead.consensus.PointsGiven;
import org.colead.consensus.Stance;
import org.colead.kernel.CommandKey;
import org.colead.uikit.Act;
import org.colead.uikit.Dotting;
import org.colead.uikit.DraftField;
import org.colead.uikit.Line;
import org.colead.uikit.PointsField;
import org.colead.uikit.Ranking;
import org.colead.uikit.Scoring;
import org.colead.uikit.Words;

/// The options with points to give, a reason for whoever likes to give one, and one button.
class PointsForm extends PositionEntry {

    private final PointsField points;
    private final DraftField reason;
    private final BiConsumer<Stance, CommandKey> deed;

    PointsForm(
            CheckStatus check, Pointed method, String whose, BiConsumer<Stance, CommandKey> deed) {
        this.deed = deed;
        this.points = points(method);
        this.reason =
                new DraftField(Words.t("Your reason"), "reason-" + check.id() + "-" + whose)
                        .inThisTab();
        reason.setMaxLength(Stance.LONGEST);
        reason.setHelperText(Words.t("If you like. The group reads it when the check closes."));
        add(
                Line.small(guide(method)),
                points,
                reason,
                Line.acts(Act.once(verb(method), this::give), reason.note()));
    }

    @Override
    PointsForm from(Stance stance) {
        points.setValue(stance.points().byOption());
        reason.setValue(stance.reason());
        return this;
    }

    private static PointsField points(Pointed method) {
        var things =
                method.options().stream()
                        .map(option ->
                                new Ranking.Thing(
                                        option.number(),
                                        Ballots.name(method, option),
                                        Ballots.words(method, option)))
                        .toList();
        return method.isDots() ? dots(method, things) : scores(things, method.most());
    }

    private static PointsField dots(Pointed method, List<Ranking.Thing> things) {
        return new Dotting(Words.t("Your dots"), things, method.points().dots(), method.most());
    }

    private static PointsField scores(List<Ranking.Thing> things, int highest) {
        return new Scoring(Words.t("Your scores"), things, highest);
    }

    private static String guide(Pointed method) {
        return method.isDots()
                ? Words.t(
                        "You have {0, plural, one {# dot} other {# dots}}, at most {1} on one option. You may keep some back.",
                        method.points().dots(), method.most())
                : Words.t(
                        "Give each option from 0, not at all, to {0}, gladly. One without a score has 0.",
                        method.most());
    }

    private static String verb(Pointed method) {
        return method.isDots() ? Words.t("Give your dots") : Words.t("Give your scores");
    }

    private void give(CommandKey key) {
        deed.accept(Stance.pointed(new PointsGiven(points.getValue()), reason.getValue()), key);
        reason.sent();
    }
}
