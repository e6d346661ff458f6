package org.colead.conflict.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.colead.conflict.ConflictDetails;
import org.colead.conflict.ConflictStage;
import org.colead.conflict.Conflicts;
import org.colead.kernel.PersonId;
import org.colead.uikit.Act;
import org.colead.uikit.Band;
import org.colead.uikit.More;
import org.colead.uikit.SayForm;
import org.colead.uikit.Section;

/// What the case waits for from me: the band that says so, and the form that does it.
class MyTurn {

    private final ConflictDetails details;
    private final Conflicts conflicts;
    private final PersonId me;
    private final String name;

    MyTurn(ConflictDetails details, Conflicts conflicts, PersonId me) {
        this.details = details;
        this.conflicts = conflicts;
        this.me = me;
        this.name = details.notMe(me).name();
    }

    Optional<Band> band() {
        if (details.part() != ConflictDetails.Part.ONE_OF_THE_TWO || details.stage().isOver()) {
            return Optional.empty();
        }
        return Optional.of(details.waitsFor(me) ? mine() : theirs());
    }

    private Band theirs() {
        return new Band(t("Nothing needed from you now"), t("It is {0}’s turn", name)).slim();
    }

    private Band mine() {
        var band = new Band(t("Needed from you"), heading()).then(then());
        return switch (details.due().what()) {
            case ANSWER_THE_CALL -> call(band);
            case CONFIRM ->
                    band.act(
                            Act.primary(
                                    t("Yes, that is what I meant"),
                                    () -> conflicts.confirm(details.id(), seen(), me)));
            case ANSWER_THE_PROPOSAL ->
                    band.act(
                            Act.primary(
                                    t("Agree"), () -> conflicts.agree(details.id(), seen(), me)));
            case STATE, PARAPHRASE, PROPOSE, NOTHING -> band.link(t("Write it"), "#turn");
        };
    }

    /// Who is asked to take part says as well whether the group that the other named reads along.
    private Band call(Band band) {
        var along = new Checkbox(t("They may read along"));
        details.group()
                .ifPresent(group ->
                        band.sentence(
                                        t(
                                                "{0} would like the members of {1} to read along. They"
                                                        + " do only if you want it too.",
                                                name, group.name()))
                                .choose(along));
        return band.act(
                Act.primary(
                        t("Take part"),
                        () -> conflicts.takePart(details.id(), along.getValue(), me)));
    }

    private String heading() {
        return switch (details.due().what()) {
            case ANSWER_THE_CALL -> t("{0} asks you to hear each other out", name);
            case STATE -> t("Say what you want to be understood");
            case PARAPHRASE -> t("Say back what you heard");
            case CONFIRM -> t("Is this what you meant?");
            case PROPOSE -> t("What could you both agree on?");
            case ANSWER_THE_PROPOSAL -> t("Can you agree to this?");
            case NOTHING -> "";
        };
    }

    private String then() {
        return switch (details.due().what()) {
            case ANSWER_THE_CALL ->
                    t("You say back what {0} wrote. Once it is what they meant, you speak.", name);
            case STATE -> t("{0} says it back until you say: yes, that is what I meant.", name);
            case PARAPHRASE -> t("{0} says whether it is what they meant.", name);
            case CONFIRM ->
                    details.stage() == ConflictStage.FIRST
                            ? t("Then {0} speaks, and you listen.", name)
                            : t("Then you look together for what you agree on.");
            case PROPOSE -> t("{0} agrees, or proposes something else.", name);
            case ANSWER_THE_PROPOSAL -> t("Once you agree, the case is settled.");
            case NOTHING -> "";
        };
    }

    /// The words that my turn needs; empty where a click is enough or it is not my turn.
    Optional<Component> form() {
        if (details.part() != ConflictDetails.Part.ONE_OF_THE_TWO || !details.waitsFor(me)) {
            return Optional.empty();
        }
        return switch (details.due().what()) {
            case ANSWER_THE_CALL, NOTHING -> Optional.empty();
            case STATE ->
                    turn(
                            form(t("What you want to be understood"), t("Say this"), this::state)
                                    .note(t("Speak of yourself, not of what they are.")));
            case PARAPHRASE ->
                    turn(
                            form(t("What you heard from {0}", name), t("Say it back"), this::back)
                                    .note(
                                            t(
                                                    "Not what you think of it: what they said, in your"
                                                            + " own words.")));
            case CONFIRM ->
                    turn(
                            new More(
                                    t("Not quite"),
                                    form(
                                            t("What was missed"),
                                            t("Say what was missed"),
                                            this::missed)));
            case PROPOSE -> turn(proposal());
            case ANSWER_THE_PROPOSAL -> turn(new More(t("Propose something else"), proposal()));
        };
    }

    private SayForm proposal() {
        return form(t("What you could both agree on"), t("Propose it"), this::propose);
    }

    private static Optional<Component> turn(Component form) {
        return Optional.of(new Section("turn", t("Your turn"), form));
    }

    private SayForm form(String label, String verb, BiConsumer<String, Integer> say) {
        var draft = "conflict-" + details.id() + "-" + seen();
        return new SayForm(label, draft, verb, (words, _) -> say.accept(words, seen())).inThisTab();
    }

    private void state(String words, int seen) {
        conflicts.state(details.id(), words, seen, me);
    }

    private void back(String words, int seen) {
        conflicts.paraphrase(details.id(), words, seen, me);
    }

    private void missed(String words, int seen) {
        conflicts.notQuite(details.id(), words, seen, me);
    }

    private void propose(String words, int seen) {
        conflicts.propose(details.id(), words, seen, me);
    }

    private int seen() {
        return details.turns().size();
    }
}
