package org.colead.decision;

import java.time.LocalDate;
import org.colead.deliberation.RoundsCast;
import org.colead.group.GroupId;
import org.colead.kernel.CommandKey;
import org.colead.kernel.Minutes;
import org.colead.kernel.PersonId;
import org.colead.platform.StoryClock;
import org.colead.responsibility.Mandate;
import org.colead.responsibility.NewResponsibility;
import org.colead.responsibility.Responsibilities;
import org.colead.responsibility.ResponsibilityId;
import org.springframework.stereotype.Component;

/// Drafts whose authors may act first, and what was done first.
@Component
public class FirstActCast {

    public static final String WHY = "The stairs **gave way** under a child.";

    private final RoundsCast rounds;
    private final Responsibilities responsibilities;
    private final ActingFirst acting;
    private final DecisionRegister register;
    private final StoryClock clock;

    FirstActCast(
            RoundsCast rounds,
            Responsibilities responsibilities,
            ActingFirst acting,
            DecisionRegister register,
            StoryClock clock) {
        this.rounds = rounds;
        this.responsibilities = responsibilities;
        this.acting = acting;
        this.register = register;
        this.clock = clock;
    }

    /// A draft by Theo and Marisol. Theo facilitates their group, Marisol holds nothing.
    public RoundsCast.Scene urgent() {
        var scene = rounds.at(Stage.DRAFTING);
        entrust(scene.group(), Mandate.FACILITATES, scene.theo(), scene.marisol());
        return scene;
    }

    /// The same, once Theo has acted; Wes publishes the briefs of the group.
    public RoundsCast.Scene done() {
        var scene = urgent();
        entrust(scene.group(), Mandate.PUBLISHES, scene.wes(), scene.theo());
        act(scene.decision(), scene.theo());
        return scene;
    }

    public void act(DecisionId decision, PersonId by) {
        acting.actFirst(decision, WHY, number(decision, by), CommandKey.next(), by);
    }

    public long number(DecisionId decision, PersonId reader) {
        return register.details(decision, reader).number();
    }

    /// Until thirty days from now.
    public ResponsibilityId entrust(GroupId group, Mandate mandate, PersonId to, PersonId by) {
        var today = LocalDate.now(clock);
        var what =
                new NewResponsibility(
                        "To " + mandate.task(), "", new Minutes(30), today, today.plusDays(30));
        var id = responsibilities.entrust(group, mandate, what, to, CommandKey.next(), by);
        responsibilities.accept(id, to);
        return id;
    }
}
