package org.colead.consensus.ui;

import com.vaadin.flow.component.html.Div;
import org.colead.consensus.AbsentMembers;
import org.colead.consensus.CheckStatus;
import org.colead.consensus.Stance;
import org.colead.consensus.TakingPositions;
import org.colead.kernel.CommandKey;
import org.colead.kernel.PersonId;
import org.colead.people.NamedPerson;
import org.colead.uikit.Line;
import org.colead.uikit.Toast;
import org.colead.uikit.Words;

/// For a member who is absent: another writes down what they said.
class WitnessForm extends Div {

    private final CheckStatus check;
    private final TakingPositions taking;
    private final PersonId me;
    private final AbsentMembers absent;

    WitnessForm(CheckStatus check, AbsentMembers absent, TakingPositions taking, PersonId me) {
        this.check = check;
        this.taking = taking;
        this.me = me;
        this.absent = absent;
        begin();
    }

    /// Empty, for the next who is absent.
    private void begin() {
        removeAll();
        var who = new ChooseAbsent(check.id(), absent, me);
        add(
                Line.small(
                        Words.t(
                                "Write down only what they told you. It is shown as witnessed by you; they can confirm or replace it until the close, and their own word always goes first.")),
                who,
                PositionEntry.of(
                        check, "witnessed", (stance, key) -> witness(who.required(), stance, key)));
    }

    private void witness(NamedPerson member, Stance stance, CommandKey key) {
        taking.witness(check.id(), member.id(), stance, key, me);
        Toast.say(
                Words.t("Kept as witnessed by you. It counts unless {0} answers.", member.name()));
        begin();
    }
}
