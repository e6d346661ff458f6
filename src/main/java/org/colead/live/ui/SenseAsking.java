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
import org.colead.uikit.Line;
import org.colead.uikit.Typing;

/// What is asked, and on which scale it is answered.
class SenseAsking extends Div implements Typing {

    private final TextField question = new TextField(t("What you ask"));
    private final Choice<Method> scale = new Choice<>(t("Answered by"));

    /// @param opens opens a sense check with this question, once for each key
    SenseAsking(Function<SenseQuestion, Consumer<CommandKey>> opens) {
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
                Act.once(t("Open the sense check"), key -> opens.apply(asked()).accept(key))
                        .plain());
    }

    private SenseQuestion asked() {
        return new SenseQuestion(scale.getValue(), question.getValue());
    }

    @Override
    public boolean isTyping() {
        return !question.isEmpty();
    }
}
