package org.colead.responsibility.ui;

import static org.colead.uikit.Words.t;

import org.colead.kernel.PersonId;
import org.colead.responsibility.CarryingOut;
import org.colead.responsibility.ResponsibilityRow;
import org.colead.uikit.Act;
import org.colead.uikit.More;
import org.colead.uikit.SayForm;
import org.colead.uikit.Toast;

/// For whoever carries a step: it is done, and this came of it.
class SayItIsDone extends More {

    SayItIsDone(ResponsibilityRow step, CarryingOut carrying, PersonId me, Runnable changed) {
        super(
                t("It is done"),
                new SayForm(
                                t("What came of it"),
                                "done-" + step.id(),
                                t("Say that it is done"),
                                (words, key) -> {
                                    carrying.carriedOut(step.id(), words, key, me);
                                    changed.run();
                                    Toast.undo(
                                            t("“{0}” is done.", step.result()),
                                            () -> back(step, carrying, me, changed));
                                })
                        .note(
                                t(
                                        "A few words are enough. You can take it back until the decision is reviewed.")));
    }

    /// For whoever said so: it is not done after all.
    static Act takingBack(
            ResponsibilityRow step, CarryingOut carrying, PersonId me, Runnable changed) {
        return new Act(t("It is not done after all"), () -> back(step, carrying, me, changed))
                .tertiary();
    }

    private static void back(
            ResponsibilityRow step, CarryingOut carrying, PersonId me, Runnable changed) {
        carrying.takeUpAgain(step.id(), me);
        changed.run();
    }
}
