package org.colead.decision.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.ObjIntConsumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.colead.decision.DecisionDetails;
import org.colead.decision.DecisionDetails.TextVersion;
import org.colead.decision.Option;
import org.colead.decision.ProposalText;
import org.colead.kernel.Overtaken;
import org.colead.uikit.Act;
import org.colead.uikit.BothWrote;
import org.colead.uikit.DraftField;
import org.colead.uikit.Line;
import org.colead.uikit.TheirWords;
import org.colead.uikit.Typing;

/// Where authors amend the text: every part beside its words, one button, and what it sets back.
/// Where another made a version meanwhile, the words of both stand here.
class AmendForm extends Div implements Typing {

    private final DraftField aim;
    private final DraftField how;
    private final DraftField money;
    private final DraftField limits;
    private final DraftField review;
    private final OptionsField options = new OptionsField();
    private final Div theirs = new Div();
    private final BothWrote both;
    private int version;

    /// @param save takes the words and the version that they are to replace
    /// @param newest reads the decision anew
    AmendForm(
            DecisionDetails decision,
            ObjIntConsumer<ProposalText> save,
            Supplier<DecisionDetails> newest,
            Runnable cancel) {
        this(decision);
        setId("amend");
        addClassName("cl-amend");
        var done = Act.primary(t("Make it the next version"), () -> tryTo(save, newest));
        var leave = new Act(t("Leave it as it is"), () -> leave(cancel)).tertiary();
        add(
                Line.small(
                        t(
                                "Every change makes a new version, and the time for which the text must stand begins again.")),
                aim,
                how,
                money,
                limits,
                review,
                options,
                theirs,
                Line.acts(done, leave));
    }

    private AmendForm(DecisionDetails decision) {
        var key = "amend:" + decision.id() + ":" + decision.text().number() + ":";
        aim = new DraftField(t("Aim"), key + "aim");
        how = new DraftField(t("How"), key + "how");
        money = new DraftField(t("Money"), key + "money");
        limits = new DraftField(t("Limits"), key + "limits");
        review = new DraftField(t("Review"), key + "review");
        fill(decision.text());
        both = new BothWrote(parts());
    }

    private void fill(TextVersion text) {
        version = text.number();
        aim.setValue(text.text().aim());
        how.setValue(text.text().how());
        money.setValue(text.text().money());
        limits.setValue(text.text().limits());
        review.setValue(text.text().review());
        options.show(text.text().options());
        options.setVisible(!text.text().options().isEmpty());
    }

    private List<BothWrote.Part<?>> parts() {
        return List.of(
                BothWrote.Part.of(aim),
                BothWrote.Part.of(how),
                BothWrote.Part.of(money),
                BothWrote.Part.of(limits),
                BothWrote.Part.of(review),
                new BothWrote.Part<>(
                        t("Options"), options::value, options::show, AmendForm::inLines));
    }

    private static String inLines(List<Option> options) {
        return options.stream()
                .filter(option -> !option.name().isBlank())
                .map(option -> option.name() + ": " + option.words())
                .collect(Collectors.joining("\n"));
    }

    private ProposalText written() {
        return new ProposalText(
                aim.getValue(),
                how.getValue(),
                money.getValue(),
                limits.getValue(),
                review.getValue(),
                options.value());
    }

    private void tryTo(ObjIntConsumer<ProposalText> save, Supplier<DecisionDetails> newest) {
        theirs.removeAll();
        try {
            save.accept(written(), version);
            forget();
        } catch (Overtaken first) {
            var other = new AmendForm(newest.get());
            version = other.version;
            theirs.add(new TheirWords(first, both.meet(other.parts()), () -> {}));
        }
    }

    private void leave(Runnable cancel) {
        forget();
        cancel.run();
    }

    private void forget() {
        List.of(aim, how, money, limits, review).forEach(DraftField::sent);
    }

    @Override
    public boolean isTyping() {
        return isAttached();
    }
}
