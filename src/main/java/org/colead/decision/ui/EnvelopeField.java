package org.colead.decision.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import java.util.Optional;
import org.colead.group.EnvelopeCard;
import org.colead.group.EnvelopeId;
import org.colead.uikit.BothWrote;

/// Which of the group's envelopes a decision draws on, or none.
class EnvelopeField extends ComboBox<EnvelopeCard> {

    EnvelopeField(List<EnvelopeCard> envelopes) {
        super(t("Envelope it draws on"));
        setItems(envelopes);
        setItemLabelGenerator(EnvelopeCard::name);
        setClearButtonVisible(true);
        setHelperText(t("Without one, the decision is a recommendation."));
    }

    /// Chosen before; one that ended since is none.
    void show(EnvelopeId chosen) {
        getListDataView()
                .getItems()
                .filter(card -> card.id().equals(chosen))
                .findFirst()
                .ifPresent(this::setValue);
    }

    Optional<EnvelopeId> chosen() {
        return getOptionalValue().map(EnvelopeCard::id);
    }

    BothWrote.Part<EnvelopeCard> part() {
        return BothWrote.Part.of(this, EnvelopeCard::name);
    }
}
