package org.colead.consensus.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import java.util.function.Supplier;
import org.colead.consensus.AbsentMembers;
import org.colead.consensus.CheckStatus;
import org.colead.consensus.CheckStatus.Earlier;
import org.colead.consensus.CheckStatus.Mine;
import org.colead.consensus.Stance;
import org.colead.consensus.TakingPositions;
import org.colead.kernel.CommandKey;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.colead.uikit.Act;
import org.colead.uikit.Dates;
import org.colead.uikit.Line;
import org.colead.uikit.More;
import org.colead.uikit.Refused;
import org.colead.uikit.Section;
import org.colead.uikit.Toast;
import org.colead.uikit.Words;

/// Where a member stands: the scale, or what they gave, to be changed until the close.
class PositionPart extends Section {

    private final Supplier<Optional<CheckStatus>> now;
    private final AbsentMembers absent;
    private final TakingPositions taking;
    private final PersonId me;
    private final Dates dates;
    private final Div content = new Div();

    PositionPart(
            CheckStatus check,
            Supplier<Optional<CheckStatus>> now,
            AbsentMembers absent,
            TakingPositions taking,
            PersonId me,
            Dates dates) {
        super("where", Words.t("Where do you stand?"));
        this.now = now;
        this.absent = absent;
        this.taking = taking;
        this.me = me;
        this.dates = dates;
        add(
                Line.small(
                        Words.t(
                                "Nobody sees your position until the check closes. Then it stands beside your name, and weighs the same as any other.")),
                content);
        show(check);
    }

    private void show(CheckStatus check) {
        content.removeAll();
        if (!check.member()) {
            content.add(
                    Line.plain(
                            Words.t(
                                    "Positions are for those who were members of the group when the check opened. You see the result when it closes.")));
            return;
        }
        check.mine()
                .ifPresentOrElse(mine -> given(check, mine), () -> ask(check, Optional.empty()));
        content.add(
                new More(
                        Words.t("Somebody is absent and told you where they stand"),
                        new WitnessForm(check, absent, taking, me)));
    }

    private void ask(CheckStatus check, Optional<Stance> before) {
        var form = PositionEntry.of(check, "mine", (stance, key) -> give(check, stance, key));
        before.ifPresent(form::from);
        content.addComponentAsFirst(new Div(form, until(check)));
        if (before.isEmpty()) {
            check.earlier()
                    .filter(Earlier::askedAlike)
                    .map(earlier -> new StillSo(check, earlier, key -> stillSo(check, key)))
                    .ifPresent(content::addComponentAsFirst);
        }
    }

    private void given(CheckStatus check, Mine mine) {
        var acts = new Div();
        acts.addClassName("cl-acts");
        if (!mine.confirmed()) {
            acts.add(Act.primary(Words.t("Confirm it"), () -> confirm(check, mine)));
        }
        var change = mine.confirmed() ? Words.t("Change it") : Words.t("Give another one");
        acts.add(new Act(change, () -> change(check, mine)));
        content.addComponentAsFirst(new Div(new MyPosition(check, mine), acts, until(check)));
    }

    private void change(CheckStatus check, Mine mine) {
        content.getChildren().findFirst().ifPresent(Component::removeFromParent);
        ask(check, Optional.of(mine.stance()));
    }

    private Component until(CheckStatus check) {
        return Line.label(
                Words.t(
                        "You can change it until {0}. The earlier one stays in the record.",
                        dates.when(check.closesAt())));
    }

    private void give(CheckStatus check, Stance stance, CommandKey key) {
        taking.give(check.id(), stance, key, me);
        refresh();
        Toast.undo(Words.t("Your position is given."), this::takeBack);
    }

    private void stillSo(CheckStatus check, CommandKey key) {
        taking.stillSo(check.id(), key, me);
        refresh();
        Toast.undo(Words.t("Your position is given."), this::takeBack);
    }

    /// There is no way back to silence; undo opens the choice again.
    private void takeBack() {
        now.get().ifPresent(check -> check.mine().ifPresent(mine -> change(check, mine)));
    }

    private void confirm(CheckStatus check, Mine mine) {
        try {
            taking.confirm(check.id(), mine, me);
            refresh();
        } catch (Refusal another) {
            refresh();
            shown().orElseThrow(() -> another).add(Refused.because(another));
        }
    }

    private Optional<Div> shown() {
        return now.get().flatMap(_ -> content.getChildren().findFirst()).map(Div.class::cast);
    }

    private void refresh() {
        now.get().ifPresent(this::show);
    }
}
