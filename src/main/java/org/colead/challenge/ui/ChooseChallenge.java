package org.colead.challenge.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.combobox.ComboBox;
import org.colead.challenge.ChallengeDesk;
import org.colead.challenge.ChallengeId;
import org.colead.challenge.ChallengeRow;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;

/// Finds another challenge of the same group that stands by itself, a page at a time.
class ChooseChallenge extends ComboBox<ChallengeRow> {

    private final boolean any;

    ChooseChallenge(ChallengeRow challenge, ChallengeDesk desk, PersonId me) {
        super(t("With which"));
        any = !desk.besides(challenge, "", 0, 1, me).isEmpty();
        setWidthFull();
        setItemLabelGenerator(ChallengeRow::title);
        setItemsWithFilterConverter(
                query ->
                        desk
                                .besides(
                                        challenge,
                                        query.getFilter().orElse(""),
                                        query.getOffset(),
                                        query.getLimit(),
                                        me)
                                .stream(),
                words -> words);
    }

    /// Whether there is one at all.
    boolean offersAny() {
        return any;
    }

    ChallengeId required() {
        return getOptionalValue()
                .map(ChallengeRow::id)
                .orElseThrow(() -> Refusal.because("Choose with which."));
    }
}
