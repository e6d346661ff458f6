package org.colead.live.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import java.util.function.Function;
import org.colead.consensus.SenseQuestion;
import org.colead.decision.Method;
import org.colead.kernel.CommandKey;
import org.colead.uikit.Act;
import org.colead.uikit.Choice;
import org.colead.uikit.Kept;
import org.colead.uikit.Line;
import org.colead.uikit.Needed;
import org.colead.uikit.Typing;

/// What is asked, and on which scale it is answered.
class SenseAsking extends Div implements Typing {

    private final TextField question = new TextField(t("What you ask"));
    private final Choice<Method> scale = new Choice<>(t("Answered by"));

    /// @param about names what is asked about, for the words kept on this device
    /// @param opens opens a sense check with this question, once for each key
    SenseAsking(String about, Function<SenseQuestion, Consumer<CommandKey>> opens) {
        Needed.mark(question, scale);
        var kept = Kept.in(this, "sense-asking-" + about);
        addClassName("cl-draft");
        question.setMaxLength(SenseQuestion.LONGEST);
        question.setPlaceholder(t("How is this for you so far?"));
        SenseQuestion.SCALES.forEach(m -> scale.way(m, t(m.word()), t(m.meaning())));
        scale.setValue(Method.FIST_TO_FIVE);
        add(
                Line.small(
                        t(
                                "Members answer blind on their phones, and the room sees the picture when you close it.")),
                question,
                scale,
                Line.acts(
                        Act.once(
                                        t("Open the sense check"),
                                        key -> {
                                            opens.apply(asked()).accept(key);
                                            kept.sent();
                                        })
                                .plain(),
                        kept.note()));
    }

    private SenseQuestion asked() {
        return new SenseQuestion(scale.getValue(), question.getValue());
    }

    @Override
    public boolean isTyping() {
        return !question.isEmpty();
    }
}
