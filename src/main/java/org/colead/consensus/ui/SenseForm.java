package org.colead.consensus.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Optional;
import org.colead.consensus.Closing;
import org.colead.consensus.SenseChecks;
import org.colead.consensus.SenseQuestion;
import org.colead.decision.DecisionDetails;
import org.colead.decision.Method;
import org.colead.kernel.CommandKey;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.colead.uikit.Act;
import org.colead.uikit.Choice;
import org.colead.uikit.Dates;
import org.colead.uikit.Kept;
import org.colead.uikit.Line;
import org.colead.uikit.MomentField;
import org.colead.uikit.Needed;
import org.colead.uikit.Typing;
import org.colead.uikit.Words;

/// What a sense check asks, on which scale, and until when.
class SenseForm extends Div implements Typing {

    private static final LocalTime END_OF_SCHOOL = LocalTime.of(15, 30);

    private final DecisionDetails decision;
    private final SenseChecks senses;
    private final PersonId me;
    private final Dates dates;
    private final TextField question = new TextField(Words.t("What you ask"));
    private final Choice<Method> scale = new Choice<>(Words.t("Answered by"));
    private final Kept kept;
    private final MomentField closing = new MomentField(Words.t("It closes"));

    SenseForm(DecisionDetails decision, SenseChecks senses, PersonId me, Dates dates) {
        this.decision = decision;
        this.senses = senses;
        this.me = me;
        this.dates = dates;
        kept = Kept.in(this, "sense-" + decision.id());
        Needed.mark(question, scale, closing);
        addClassName("cl-draft");
        question.setMaxLength(SenseQuestion.LONGEST);
        question.setPlaceholder(Words.t("How is this for you so far?"));
        SenseQuestion.SCALES.forEach(m -> scale.way(m, Words.t(m.word()), Words.t(m.meaning())));
        scale.setValue(Method.FIST_TO_FIVE);
        closing.setValue(dates.today().plusDays(1).atTime(END_OF_SCHOOL));
        closing.setStep(Duration.ofMinutes(15));
        add(
                Line.small(
                        Words.t(
                                "Members answer blind, and see the picture when it closes. It decides nothing, and the decision stays where it is.")),
                question,
                scale,
                closing,
                Line.acts(Act.once(Words.t("Open the sense check"), this::open), kept.note()));
    }

    private void open(CommandKey key) {
        var at =
                Optional.ofNullable(closing.getValue())
                        .orElseThrow(
                                () -> Refusal.because("Say when the check closes, then open it."));
        senses.open(
                decision.id(),
                new SenseQuestion(scale.getValue(), question.getValue()),
                new Closing(at.atZone(dates.zone()).toInstant()),
                key,
                me);
        question.clear();
        kept.sent();
    }

    @Override
    public boolean isTyping() {
        return !question.isEmpty();
    }
}
