package org.colead.live.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.colead.live.RoomState;
import org.colead.uikit.Act;
import org.colead.uikit.Band;
import org.colead.uikit.ConfirmInline;
import org.colead.uikit.Line;
import org.colead.uikit.Section;

/// Who facilitates, who goes on with it, and the end.
class HandOnPart extends Div {

    HandOnPart(RoomState state, Steering steering, PersonId me) {
        addClassName("cl-parts");
        if (state.over()) {
            return;
        }
        if (state.facilitator().equals(me)) {
            add(handOver(state, steering, me), end(state, steering, me));
        } else if (state.offered().filter(me::equals).isPresent()) {
            add(
                    new Band(
                                    t("Needed from you"),
                                    t("{0} asks you to facilitate", state.facilitatorName()))
                            .act(
                                    Act.primary(
                                            t("I take it over"),
                                            () ->
                                                    steering.facilitation()
                                                            .take(state.session(), me))));
        } else {
            add(Line.quiet(t("{0} facilitates this session.", state.facilitatorName())));
        }
    }

    private static Section handOver(RoomState state, Steering steering, PersonId me) {
        var members = steering.others(state.group(), me);
        var to = new ComboBox<PersonId>(t("Who goes on"));
        to.setItems(members.keySet());
        to.setItemLabelGenerator(member -> members.getOrDefault(member, ""));
        var part = new Section("hand-over", t("Hand over"));
        state.offered()
                .map(offered -> members.getOrDefault(offered, ""))
                .ifPresent(name ->
                        part.add(
                                Line.note(
                                        "time",
                                        t(
                                                "{0} has been asked. Until they accept, you facilitate.",
                                                name))));
        part.add(
                to,
                Line.acts(
                        new Act(
                                t("Ask them"),
                                () ->
                                        steering.facilitation()
                                                .offer(state.session(), chosen(to), me))));
        return part;
    }

    private static PersonId chosen(ComboBox<PersonId> to) {
        return Optional.ofNullable(to.getValue())
                .orElseThrow(() -> Refusal.because("Choose who goes on."));
    }

    private static Section end(RoomState state, Steering steering, PersonId me) {
        return new Section(
                "end",
                t("End"),
                new ConfirmInline(
                        t("End the session"),
                        t("The code stops working, and guests are out. What was said stays."),
                        () -> steering.facilitation().end(state.session(), me)));
    }
}
