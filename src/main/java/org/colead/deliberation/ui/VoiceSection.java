package org.colead.deliberation.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;
import org.colead.decision.DecisionDetails;
import org.colead.decision.Stage;
import org.colead.decision.page.DecisionSection;
import org.colead.deliberation.voice.SaidWords;
import org.colead.deliberation.voice.Step;
import org.colead.deliberation.voice.Voice;
import org.colead.deliberation.voice.Voices;
import org.colead.kernel.PersonId;
import org.colead.uikit.Line;
import org.colead.uikit.Meter;
import org.colead.uikit.More;
import org.colead.uikit.Paged;
import org.colead.uikit.Said;
import org.colead.uikit.Section;
import org.springframework.stereotype.Component;

/// Whose voice counted, once it is decided: seats, who spoke, who raised a concern, because of whom
/// the text changed; each number opens the words.
@Component
class VoiceSection implements DecisionSection {

    private final Voices voices;

    VoiceSection(Voices voices) {
        this.voices = voices;
    }

    @Override
    public int order() {
        return 650;
    }

    @Override
    public Optional<com.vaadin.flow.component.Component> render(
            DecisionDetails decision, PersonId viewer) {
        return decision.entered().containsKey(Stage.DECIDED) && decision.doneFirst().isEmpty()
                ? Optional.of(section(voices.of(decision.id(), viewer), decision, viewer))
                : Optional.empty();
    }

    private Section section(Voice voice, DecisionDetails decision, PersonId viewer) {
        var section = new Section("voice", t("Whose voice counted"));
        section.add(
                Line.small(
                        t(
                                "People are counted by what they said under their name. Whoever raised a"
                                        + " concern without showing it is in none of these numbers.")));
        section.add(steps(voice, decision, viewer), new VoiceByPart(voices.byUnitAndShift(voice)));
        return section;
    }

    private OrderedList steps(Voice voice, DecisionDetails decision, PersonId viewer) {
        var steps = new OrderedList();
        steps.addClassName("cl-voice");
        int seats = voice.seats().size();
        var all = t("{0, plural, one {# had a seat} other {# had a seat}}", seats);
        steps.add(
                new ListItem(
                        new Meter(seats, seats, all),
                        new More(all, new Anchor("groups/" + decision.group(), t("The group")))));
        for (var step : Step.values()) {
            steps.add(step(voice, step, decision, viewer));
        }
        return steps;
    }

    private ListItem step(Voice voice, Step step, DecisionDetails decision, PersonId viewer) {
        int seats = voice.seats().size();
        int seated = voice.seated(step);
        var sentence = Voiced.sentence(step, seated, seats);
        int others = voice.others(step);
        var quiet =
                others == 0
                        ? ""
                        : t("{0, plural, one {and # without} other {and # without}}", others);
        var item = new ListItem(new Meter(seated, seats, sentence));
        item.add(
                seated + others == 0
                        ? Line.small(sentence)
                        : new More(sentence, quiet, words(step, decision, viewer)));
        return item;
    }

    private Paged<SaidWords> words(Step step, DecisionDetails decision, PersonId viewer) {
        var list = new UnorderedList();
        list.addClassName("cl-pairs");
        return new Paged<>(
                list,
                after -> voices.words(decision.id(), step, after, viewer),
                said -> item(decision, said));
    }

    private static ListItem item(DecisionDetails decision, SaidWords said) {
        var link =
                said.version()
                        .map(version ->
                                new Anchor(
                                        Anchors.changed(decision.id(), said.about(), version),
                                        t("The words that changed")))
                        .orElseGet(() ->
                                new Anchor(
                                        "decisions/"
                                                + decision.id()
                                                + "#"
                                                + Anchors.of(said.about()),
                                        t("Where it stands")));
        link.getElement().setAttribute("aria-label", t("{0}: {1}", said.name(), link.getText()));
        return new ListItem(Line.small(said.name()), Said.plain(said.words()), link);
    }
}
