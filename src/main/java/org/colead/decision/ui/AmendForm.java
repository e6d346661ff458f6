package org.colead.decision.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colead.decision.DecisionDetails;
import org.colead.decision.Option;
import org.colead.decision.ProposalText;
import org.colead.decision.Terms;
import org.colead.kernel.Overtaken;
import org.colead.uikit.Act;
import org.colead.uikit.BothWrote;
import org.colead.uikit.DraftField;
import org.colead.uikit.Kept;
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
    private final TermsField terms;
    private final Div theirs = new Div();
    private final BothWrote both;
    private final Kept kept;
    private int version;

    /// @param newest reads the decision anew
    AmendForm(
            DecisionDetails decision,
            Saving save,
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
                terms,
                theirs,
                Line.acts(done, leave));
    }

    private AmendForm(DecisionDetails decision) {
        var key = "amend:" + decision.id() + ":" + decision.text().number() + ":";
        var text = decision.text().text();
        version = decision.text().number();
        kept = Kept.in(this, key + "others");
        aim = field(t("Aim"), key + "aim", text.aim());
        how = field(t("How"), key + "how", text.how());
        money = field(t("Money"), key + "money", text.money());
        limits = field(t("Limits"), key + "limits", text.limits());
        review = field(t("Review"), key + "review", text.review());
        options.show(text.options());
        options.setVisible(!text.options().isEmpty());
        terms = new TermsField(decision.frame().terms());
        both = new BothWrote(parts());
    }

    private static DraftField field(String label, String key, String words) {
        var field = new DraftField(label, key);
        field.setValue(words);
        return field;
    }

    private List<BothWrote.Part<?>> parts() {
        return Stream.<BothWrote.Part<?>>concat(
                        Stream.of(aim, how, money, limits, review).map(BothWrote.Part::of),
                        Stream.concat(
                                Stream.of(
                                        BothWrote.Part.of(
                                                options,
                                                t("Options"),
                                                options::value,
                                                options::show,
                                                AmendForm::inLines)),
                                terms.parts()))
                .toList();
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

    private void tryTo(Saving save, Supplier<DecisionDetails> newest) {
        theirs.removeAll();
        try {
            save.amend(written(), terms.value(), version);
            forget();
        } catch (Overtaken _) {
            var other = new AmendForm(newest.get());
            version = other.version;
            theirs.add(new TheirWords(both.meet(other.parts()), () -> {}));
        }
    }

    private void leave(Runnable cancel) {
        forget();
        cancel.run();
    }

    private void forget() {
        List.of(aim, how, money, limits, review).forEach(DraftField::sent);
        kept.sent();
    }

    @Override
    public boolean isTyping() {
        return isAttached();
    }

    /// Takes the words, the figures and days, and the version that they are to replace.
    interface Saving {
        void amend(ProposalText text, Terms terms, int version);
    }
}
