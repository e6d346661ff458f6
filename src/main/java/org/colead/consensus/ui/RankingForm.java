package org.colead.consensus.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.util.function.BiConsumer;
import org.colead.consensus.CheckStatus;
import org.colead.consensus.Order;
import org.colead.consensus.Ranked;
import org.colead.consensus.Stance;
import org.colead.kernel.CommandKey;
import org.colead.uikit.Act;
import org.colead.uikit.DraftField;
import org.colead.uikit.Line;
import org.colead.uikit.Ranking;
import org.colead.uikit.Ranks;
import org.colead.uikit.Words;

/// The options, put in an order, a reason for whoever likes to give one, and one button.
class RankingForm extends PositionEntry {

    private final Ranking ranking;
    private final RankByRank byRank;
    private final Button otherwise;
    private final DraftField reason;
    private final BiConsumer<Stance, CommandKey> deed;

    RankingForm(
            CheckStatus check, Ranked method, String whose, BiConsumer<Stance, CommandKey> deed) {
        this.deed = deed;
        this.ranking =
                new Ranking(
                        Words.t("Your order of the options"),
                        method.options().stream()
                                .map(option ->
                                        new Ranking.Thing(
                                                option.number(),
                                                Ballots.name(method, option),
                                                Ballots.words(method, option)))
                                .toList(),
                        method.mayBeAlike());
        this.byRank = new RankByRank(method);
        byRank.setVisible(false);
        this.otherwise = new Button(Words.t("Fill it in rank by rank"), _ -> rankByRank());
        otherwise.addThemeVariants(ButtonVariant.TERTIARY);
        this.reason =
                new DraftField(Words.t("Your reason"), "reason-" + check.id() + "-" + whose)
                        .inThisTab();
        reason.setMaxLength(Stance.LONGEST);
        reason.setHelperText(Words.t("If you like. The group reads it when the check closes."));
        add(
                Line.small(Ballots.rule(method)),
                ranking,
                byRank,
                otherwise,
                reason,
                Line.acts(Act.once(Words.t("Give your order"), this::give), reason.note()));
    }

    @Override
    RankingForm from(Stance stance) {
        if (stance.order().isIrregular()) {
            show(stance.order());
        } else {
            ranking.setValue(new Ranks(stance.order().ranks()));
        }
        reason.setValue(stance.reason());
        return this;
    }

    private void rankByRank() {
        show(order());
    }

    private void show(Order order) {
        ranking.setVisible(false);
        otherwise.setVisible(false);
        byRank.setVisible(true);
        byRank.setValue(order);
    }

    private Order order() {
        return byRank.isVisible() ? byRank.getValue() : new Order(ranking.getValue().ranks());
    }

    private void give(CommandKey key) {
        deed.accept(Stance.ranked(order(), reason.getValue()), key);
        reason.sent();
    }
}
