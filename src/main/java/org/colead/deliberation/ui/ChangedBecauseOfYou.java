package org.colead.deliberation.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import org.colead.decision.ChangedText;
import org.colead.decision.DecisionDetails;
import org.colead.decision.DecisionRegister;
import org.colead.decision.page.DecisionSection;
import org.colead.deliberation.AnswerRow;
import org.colead.deliberation.ContributionRow;
import org.colead.deliberation.Contributions;
import org.colead.deliberation.Kind;
import org.colead.kernel.PersonId;
import org.colead.uikit.Changed;
import org.colead.uikit.Line;
import org.colead.uikit.PartedText;
import org.colead.uikit.Section;
import org.springframework.stereotype.Component;

/// To whoever said something: which words of the text changed because of it.
@Component
class ChangedBecauseOfYou implements DecisionSection {

    private static final int WORDS_SHOWN = 3;

    private final Contributions contributions;
    private final DecisionRegister register;

    ChangedBecauseOfYou(Contributions contributions, DecisionRegister register) {
        this.contributions = contributions;
        this.register = register;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public Optional<com.vaadin.flow.component.Component> render(
            DecisionDetails decision, PersonId viewer) {
        var mine = contributions.thatChangedTheText(decision.id(), viewer);
        if (mine.isEmpty()) {
            return Optional.empty();
        }
        var list = new UnorderedList();
        list.addClassName("cl-pairs");
        mine.forEach(said -> said.answer().ifPresent(a -> list.add(item(decision, said, a))));
        return Optional.of(new Section("because-of-you", t("Changed because of you"), list));
    }

    private ListItem item(DecisionDetails decision, ContributionRow said, AnswerRow answer) {
        int version = answer.textVersion().orElseThrow();
        var item = new ListItem(Line.small(sentence(said, version)));
        item.add(words(decision, answer, version));
        item.add(
                new Anchor(
                        Anchors.changed(decision.id(), said.id(), version),
                        t("See these words in the text")));
        return item;
    }

    private static String sentence(ContributionRow said, int version) {
        return said.kind() == Kind.CONCERN
                ? t("Because of your concern, version {0} says:", version)
                : t("Because of your input, version {0} says:", version);
    }

    private Div words(DecisionDetails decision, AnswerRow answer, int version) {
        var text = new PartedText();
        var places =
                register.changes(decision.id(), version).map(ChangedText::places).orElse(List.of());
        places.stream()
                .filter(place -> meant(answer, place))
                .limit(WORDS_SHOWN)
                .forEach(place ->
                        text.part(t(place.passage().part().word()), Changed.alone(place.change())));
        return new Div(text);
    }

    private static boolean meant(AnswerRow answer, ChangedText.Place place) {
        return answer.passages().isEmpty()
                || answer.passages().stream().anyMatch(place.passage()::touches);
    }
}
