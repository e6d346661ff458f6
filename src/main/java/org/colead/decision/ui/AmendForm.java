package org.colead.decision.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.colead.decision.ProposalText;
import org.colead.kernel.Overtaken;
import org.colead.kernel.Refusal;
import org.colead.uikit.Line;
import org.colead.uikit.Said;
import org.colead.uikit.Typing;

/// Where authors amend the text: every part beside its words, one button, and what it sets back.
class AmendForm extends Div implements Typing {

    private final TextArea aim = area(t("Aim"));
    private final TextArea how = area(t("How"));
    private final TextArea money = area(t("Money"));
    private final TextArea limits = area(t("Limits"));
    private final TextArea review = area(t("Review"));
    private final OptionsField options = new OptionsField();
    private final Div trouble = new Div();

    AmendForm(ProposalText text, Consumer<ProposalText> save, Runnable cancel) {
        setId("amend");
        addClassName("cl-amend");
        aim.setValue(text.aim());
        how.setValue(text.how());
        money.setValue(text.money());
        limits.setValue(text.limits());
        review.setValue(text.review());
        options.show(text.options());
        options.setVisible(!text.options().isEmpty());
        var done = new Button(t("Make it the next version"), _ -> tryTo(save));
        done.addThemeVariants(ButtonVariant.PRIMARY);
        var leave = new Button(t("Leave it as it is"), _ -> cancel.run());
        leave.addThemeVariants(ButtonVariant.TERTIARY);
        trouble.getElement().setAttribute("role", "alert");
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
                trouble,
                Line.acts(done, leave));
    }

    private void tryTo(Consumer<ProposalText> save) {
        trouble.removeAll();
        try {
            save.accept(
                    new ProposalText(
                            aim.getValue(),
                            how.getValue(),
                            money.getValue(),
                            limits.getValue(),
                            review.getValue(),
                            options.value()));
        } catch (Overtaken first) {
            trouble.add(Line.note("because", t(first.sentence())), new Said(first.theirWords()));
        } catch (Refusal refused) {
            trouble.add(Line.note("because", t(refused.sentence())));
        }
    }

    private static TextArea area(String label) {
        var area = new TextArea(label);
        area.addClassName("cl-words");
        area.setWidthFull();
        return area;
    }

    @Override
    public boolean isTyping() {
        return isAttached();
    }
}
