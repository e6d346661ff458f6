package org.colead.group.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.colead.group.Charter;
import org.colead.group.GroupRules;
import org.colead.kernel.Minutes;
import org.colead.kernel.Overtaken;
import org.colead.uikit.Act;
import org.colead.uikit.BothWrote;
import org.colead.uikit.Kept;
import org.colead.uikit.Line;
import org.colead.uikit.MoneyField;
import org.colead.uikit.More;
import org.colead.uikit.Needed;
import org.colead.uikit.TheirWords;

/// Where members write the charter. Whoever saves second is shown the first one's words beside
/// their own, and nothing that was typed is lost.
class CharterForm extends Div {

    private final Visit visit;

    /// The charter that the writer has seen last; after having been overtaken, the other’s.
    private long number;

    private final TextArea purpose = words(t("What it is for"), 2_000);
    private final IntegerField seats = number(t("Seats"));
    private final IntegerField hours = number(t("Hours a month, of all members together"));
    private final MoneyField money = new MoneyField(t("Money it may spend"));
    private final TextArea say = words(t("Say: what it may decide"), 4_000);
    private final IntegerField textStands = number(t("Hours that a text stands before its check"));
    private final IntegerField reaction = number(t("Hours to react"));
    private final IntegerField correction = number(t("Hours to correct a concern"));
    private final IntegerField quorum = number(t("Quorum, in %"));
    private final IntegerField majorityQuorum = number(t("Quorum of a majority, in %"));
    private final IntegerField limit = number(t("At most at 5 to 7, in %"));
    private final IntegerField failedChecks = number(t("Failed checks until it must choose"));
    private final IntegerField briefWords = number(t("Words in a brief"));
    private final IntegerField answerDays = number(t("School days to answer a reader"));

    private final Div theirs = new Div();
    private final BothWrote both;
    private final Kept kept;

    CharterForm(Visit visit) {
        this.visit = visit;
        this.number = visit.card().number();
        kept = Kept.in(this, "charter-" + visit.card().id());
        addClassName("cl-draft");
        fill(visit.card().charter());
        Needed.mark(purpose);
        both = new BothWrote(parts());
        add(
                purpose,
                row(seats, hours, money),
                say,
                new More(
                        t("Rules of deliberation"),
                        row(
                                textStands,
                                reaction,
                                correction,
                                quorum,
                                majorityQuorum,
                                limit,
                                failedChecks,
                                briefWords,
                                answerDays)),
                theirs,
                Line.acts(Act.primary(t("Save the charter"), this::save), kept.note()));
    }

    private void save() {
        theirs.removeAll();
        try {
            var group = visit.card().id();
            visit.desk().groups().writeCharter(group, written(), number, visit.me());
            kept.sent();
            visit.again().run();
        } catch (Overtaken _) {
            var other = new CharterForm(visit.anew());
            number = other.number;
            theirs.add(new TheirWords(both.meet(other.parts()), () -> {}));
        }
    }

    private List<BothWrote.Part<?>> parts() {
        return Stream.<BothWrote.Part<?>>concat(
                        Stream.of(
                                BothWrote.Part.of(purpose),
                                BothWrote.Part.of(money),
                                BothWrote.Part.of(say)),
                        Stream.of(
                                        seats,
                                        hours,
                                        textStands,
                                        reaction,
                                        correction,
                                        quorum,
                                        majorityQuorum,
                                        limit,
                                        failedChecks,
                                        briefWords,
                                        answerDays)
                                .map(BothWrote.Part::of))
                .toList();
    }

    private Charter written() {
        return new Charter(
                purpose.getValue(),
                whole(seats),
                new Minutes(Math.multiplyExact(whole(hours), 60)),
                money.money(),
                say.getValue(),
                new GroupRules(
                        Duration.ofHours(whole(textStands)),
                        Duration.ofHours(whole(reaction)),
                        Duration.ofHours(whole(correction)),
                        whole(quorum),
                        whole(majorityQuorum),
                        whole(limit),
                        whole(failedChecks),
                        whole(briefWords),
                        whole(answerDays)));
    }

    private void fill(Charter charter) {
        var rules = charter.rules();
        purpose.setValue(charter.purpose());
        seats.setValue(charter.seats());
        hours.setValue(charter.monthly().value() / 60);
        money.show(charter.money());
        say.setValue(charter.say());
        textStands.setValue((int) rules.textStands().toHours());
        reaction.setValue((int) rules.reactionTime().toHours());
        correction.setValue((int) rules.correctionTime().toHours());
        quorum.setValue(rules.quorum());
        majorityQuorum.setValue(rules.majorityQuorum());
        limit.setValue(rules.limit());
        failedChecks.setValue(rules.failedChecks());
        briefWords.setValue(rules.briefWords());
        answerDays.setValue(rules.answerDays());
    }

    private static int whole(IntegerField field) {
        return Optional.ofNullable(field.getValue()).orElse(0);
    }

    private static IntegerField number(String label) {
        var field = new IntegerField(label);
        field.setMin(0);
        return field;
    }

    private static TextArea words(String label, int longest) {
        var field = new TextArea(label);
        field.addClassName("cl-words");
        field.setMaxLength(longest);
        field.setWidthFull();
        return field;
    }

    private static Div row(com.vaadin.flow.component.Component... fields) {
        var row = new Div(fields);
        row.addClassName("cl-fields");
        return row;
    }
}
