package org.colead.group.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.Component;
import org.colead.authority.Action;
import org.colead.group.Charter;
import org.colead.kernel.Sentence;
import org.colead.uikit.Line;
import org.colead.uikit.PartedText;
import org.colead.uikit.Section;
import org.colead.uikit.Unfolding;
import org.colead.uikit.Words;

/// What the group is for, and its seats, hours, money and say.
class CharterPart extends Section {

    CharterPart(Visit visit) {
        super("charter", t("Charter"));
        var card = visit.card();
        if (card.symbolicOnly()) {
            beside(Line.note("open", t("Symbolic only")));
            add(Line.quiet(why(visit)));
        }
        add(parts(card.charter()));
        if (card.may(Action.WRITE_CHARTER)) {
            add(new Unfolding(t("Write the charter"), () -> new CharterForm(visit)));
        }
    }

    private static String why(Visit visit) {
        var card = visit.card();
        if (card.forming()) {
            return t("It is forming: it can decide once a second member has accepted.");
        }
        return card.charter().missing().stream()
                .reduce((left, right) -> Sentence.of("{0}, {1}", left, right))
                .map(missing -> t("It can only recommend while these are empty: {0}.", missing))
                .orElse("");
    }

    private static Component parts(Charter charter) {
        return new PartedText()
                .part(t("Purpose"), charter.purpose())
                .part(
                        t("Seats"),
                        Line.plain(charter.seats() == 0 ? empty() : Words.number(charter.seats())))
                .part(
                        t("Hours"),
                        Line.plain(
                                charter.monthly().value() == 0
                                        ? empty()
                                        : t("{0} a month", Words.hours(charter.monthly()))))
                .part(
                        t("Money"),
                        Line.plain(
                                charter.money().cents() == 0
                                        ? empty()
                                        : Words.money(charter.money())))
                .part(t("Say"), charter.say().isEmpty() ? empty() : charter.say());
    }

    private static String empty() {
        return t("Nothing yet");
    }
}
