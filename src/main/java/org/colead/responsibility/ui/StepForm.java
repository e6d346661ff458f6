package org.colead.responsibility.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import org.colead.decision.DecisionId;
import org.colead.kernel.CommandKey;
import org.colead.kernel.PersonId;
import org.colead.people.People;
import org.colead.people.page.ChoosePerson;
import org.colead.responsibility.NewStep;
import org.colead.responsibility.Responsibilities;
import org.colead.uikit.Act;
import org.colead.uikit.Kept;
import org.colead.uikit.Line;
import org.colead.uikit.Typing;

/// Describes a step and offers it to somebody, or leaves it free for whoever volunteers.
class StepForm extends Div implements Typing {

    private final Responsibilities responsibilities;
    private final DecisionId decision;
    private final PersonId me;
    private final DescribeFields words;
    private final ChoosePerson to;
    private final Kept kept;

    StepForm(
            Responsibilities responsibilities,
            People people,
            Clock clock,
            DecisionId decision,
            PersonId me) {
        this.responsibilities = responsibilities;
        this.decision = decision;
        this.me = me;
        this.words = new DescribeFields(clock);
        this.to = new ChoosePerson(t("Offer it to"), people);
        to.setHelperText(t("Leave it empty for whoever volunteers"));
        to.setClearButtonVisible(true);
        kept = Kept.in(this, "step-" + decision);
        add(words, to, Line.acts(Act.once(t("Offer this step"), this::offer), kept.note()));
    }

    @Override
    public boolean isTyping() {
        return words.isTyping();
    }

    private void offer(CommandKey key) {
        var step = new NewStep(words.read(), to.chosen());
        responsibilities.offerStep(decision, step, key, me);
        words.clear();
        to.clear();
        kept.sent();
    }
}
