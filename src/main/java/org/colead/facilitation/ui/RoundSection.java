package org.colead.facilitation.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import org.colead.decision.DecisionDetails;
import org.colead.decision.page.DecisionSection;
import org.colead.facilitation.OpenRounds;
import org.colead.facilitation.RoundGuide;
import org.colead.kernel.PersonId;
import org.colead.uikit.FactSheet;
import org.colead.uikit.Line;
import org.colead.uikit.More;

/// What the round that is on is for, and how long it has been open; spread out where the group is
/// new to it, folded otherwise.
@org.springframework.stereotype.Component
class RoundSection implements DecisionSection {

    private final OpenRounds rounds;

    RoundSection(OpenRounds rounds) {
        this.rounds = rounds;
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public Optional<Component> render(DecisionDetails decision, PersonId viewer) {
        return rounds.now(decision).map(now -> shown(now, decision));
    }

    private static Component shown(OpenRounds.Now now, DecisionDetails decision) {
        var time = t(now.time().openFor());
        var more =
                new More(
                        t("How this round works: {0}", t(decision.stage().word())),
                        time,
                        words(now, decision));
        more.addClassName("cl-round");
        more.setOpen(now.unfamiliar());
        return more;
    }

    private static Div words(OpenRounds.Now now, DecisionDetails decision) {
        var words = new Div(guide(now.guide()));
        now.time().charter().ifPresent(charter -> words.add(Line.note("time", t(charter))));
        words.add(tool(decision));
        return words;
    }

    private static Component guide(RoundGuide guide) {
        var parts = new FactSheet();
        parts.addClassName("cl-round-guide");
        return parts.fact(t("What it is for"), t(guide.purpose()))
                .fact(t("What to say"), t(guide.say()))
                .fact(t("What to keep"), t(guide.keep()));
    }

    private static Component tool(DecisionDetails decision) {
        var tool = ToolOf.round(decision);
        return Line.acts(
                new Anchor(
                        "tools/" + tool.key() + "?group=" + decision.group(),
                        t("In one room? Run it step by step: {0}", t(tool.name()))));
    }
}
