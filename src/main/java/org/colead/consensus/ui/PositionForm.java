package org.colead.consensus.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.function.BiConsumer;
import org.colead.consensus.CheckStatus;
import org.colead.consensus.Choice;
import org.colead.consensus.ConsensusMethod;
import org.colead.consensus.Stance;
import org.colead.kernel.CommandKey;
import org.colead.uikit.Act;
import org.colead.uikit.DraftField;
import org.colead.uikit.Line;
import org.colead.uikit.ScaleChoice;
import org.colead.uikit.Words;

/// The scale as rows, the words that go with a choice, and one button that repeats the choice.
class PositionForm extends PositionEntry {

    private final CheckStatus check;
    private final ConsensusMethod method;
    private final ScaleChoice scale;
    private final DraftField reason;
    private final DraftField wayForward;
    private final Act give;
    private final BiConsumer<Stance, CommandKey> deed;

    /// @param whose names the draft: one’s own, or the absent member’s id
    PositionForm(CheckStatus check, String whose, BiConsumer<Stance, CommandKey> deed) {
        this.check = check;
        this.method = check.method();
        this.deed = deed;
        this.scale = scale(check);
        this.reason = field(Words.t("Your reason"), "reason", whose);
        this.wayForward = field(Words.t("What would make it workable for you"), "workable", whose);
        this.give = Act.once(Words.t("Give your position"), this::give);
        give.button().addClickShortcut(Key.ENTER).listenOn(scale);
        scale.addValueChangeListener(change -> follow(change.getValue()));
        add(scale, reason, wayForward, acts());
        follow(ScaleChoice.NOTHING);
    }

    @Override
    PositionForm from(Stance stance) {
        scale.setValue(stance.choice());
        reason.setValue(stance.reason());
        wayForward.setValue(stance.workable());
        return this;
    }

    private static ScaleChoice scale(CheckStatus check) {
        return new ScaleChoice(
                Words.t("Where do you stand?"),
                check.scale().stream().map(c -> place(check.method(), c)).toList());
    }

    private static ScaleChoice.Place place(ConsensusMethod method, Choice choice) {
        return new ScaleChoice.Place(
                choice.number(),
                method.sign(choice.number()),
                method.tone(choice.number()),
                Words.t(choice.said()),
                Words.t(choice.explained()));
    }

    private DraftField field(String label, String what, String whose) {
        var field = new DraftField(label, what + "-" + check.id() + "-" + whose).inThisTab();
        field.setMaxLength(Stance.LONGEST);
        return field;
    }

    private Div acts() {
        var numbers = check.scale().stream().mapToInt(Choice::number).summaryStatistics();
        var keys =
                new Span(
                        Words.t(
                                "Keys {0} to {1} choose, Enter gives it.",
                                numbers.getMin(), numbers.getMax()));
        keys.addClassNames("cl-label", "cl-keys");
        return new Div(Line.acts(give, keys, reason.note()));
    }

    private void follow(int chosen) {
        check.scale().stream()
                .filter(choice -> choice.number() == chosen)
                .map(this::verb)
                .forEach(give::verb);
        boolean must = chosen != ScaleChoice.NOTHING && method.needsReason(chosen);
        reason.setRequiredIndicatorVisible(must);
        reason.setHelperText(
                must
                        ? Words.t("Needed here: the others can only answer what they read.")
                        : Words.t("If you like. The group reads it when the check closes."));
        wayForward.setVisible(method.needsWayForward(chosen));
        wayForward.setRequiredIndicatorVisible(true);
    }

    private String verb(Choice choice) {
        return method.isNumbered()
                ? Words.t("Give {0}: {1}", choice.number(), choice.said())
                : Words.t("Give “{0}”", choice.said());
    }

    private void give(CommandKey key) {
        var workable = wayForward.isVisible() ? wayForward.getValue() : "";
        deed.accept(Stance.of(scale.getValue(), reason.getValue(), workable), key);
        reason.sent();
        wayForward.sent();
    }
}
