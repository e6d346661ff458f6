package org.colead.deliberation.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import java.util.Optional;
import org.colead.deliberation.voice.Step;
import org.colead.deliberation.voice.Voice;
import org.colead.deliberation.voice.Voices;
import org.colead.group.GroupCard;
import org.colead.group.page.GroupSection;
import org.colead.kernel.PersonId;
import org.colead.uikit.Line;
import org.colead.uikit.Section;
import org.colead.uikit.Table;

/// Whose voice counted in a group's decisions, newest first.
@org.springframework.stereotype.Component
class VoicesOfGroup implements GroupSection {

    private final Voices voices;

    VoicesOfGroup(Voices voices) {
        this.voices = voices;
    }

    @Override
    public int order() {
        return 150;
    }

    @Override
    public Optional<Component> render(GroupCard group, PersonId viewer) {
        var all = voices.ofGroup(group.id(), viewer);
        if (all.isEmpty()) {
            return Optional.empty();
        }
        var table =
                new Table(
                        t("Decision"),
                        t("Seats"),
                        t("Spoke"),
                        t("Raised a concern"),
                        t("Changed the text"));
        all.forEach(voice -> table.row(row(voice)));
        return Optional.of(
                new Section(
                        "voice",
                        t("Whose voice counted"),
                        Line.small(
                                t(
                                        "In its newest decisions: of those with a seat, and after the plus of"
                                                + " those without. Only what was said under a name is"
                                                + " counted.")),
                        table));
    }

    private static Component[] row(Voice voice) {
        return new Component[] {
            new Anchor("decisions/" + voice.decision() + "#voice", voice.title()),
            new Text(String.valueOf(voice.seats().size())),
            new Text(cell(voice, Step.SPOKE)),
            new Text(cell(voice, Step.RAISED_A_CONCERN)),
            new Text(cell(voice, Step.CHANGED_THE_TEXT))
        };
    }

    private static String cell(Voice voice, Step step) {
        return voice.others(step) == 0
                ? t("{0}", voice.seated(step))
                : t("{0} + {1}", voice.seated(step), voice.others(step));
    }
}
