package org.colead.challenge.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import org.colead.challenge.ChallengeDesk;
import org.colead.challenge.ChallengeDetails;
import org.colead.challenge.ChallengeId;
import org.colead.challenge.ChallengeState;
import org.colead.challenge.Challenges;
import org.colead.kernel.CommandKey;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.colead.uikit.Act;
import org.colead.uikit.Choice;
import org.colead.uikit.DraftField;
import org.colead.uikit.Form;
import org.colead.uikit.Kept;
import org.colead.uikit.Line;
import org.colead.uikit.Needed;

/// What a member of the group does with a challenge: take it up, merge it or decline it, with a
/// reason; and begin a decision from one that was taken.
class MyPart extends Div {

    private enum Way {
        TAKE,
        MERGE,
        DECLINE
    }

    private final ChallengeDetails challenge;
    private final Challenges challenges;
    private final PersonId me;

    MyPart(ChallengeDetails challenge, ChallengeDesk desk, Challenges challenges, PersonId me) {
        this.challenge = challenge;
        this.challenges = challenges;
        this.me = me;
        if (!challenge.mayAnswer().allowed()) {
            return;
        }
        if (challenge.row().state() == ChallengeState.OPEN) {
            add(answering(desk));
        } else if (challenge.row().state() == ChallengeState.TAKEN
                && challenge.decision().isEmpty()) {
            add(proposing());
        }
    }

    private Form answering(ChallengeDesk desk) {
        var way = new Choice<Way>(t("What does the group do with it?"));
        way.way(Way.TAKE, t("Take it up."), t("You look for an answer together."));
        var into = new ChooseChallenge(challenge.row(), desk, me);
        into.setVisible(false);
        if (into.offersAny()) {
            way.way(Way.MERGE, t("Merge it."), t("It goes on as a part of another."));
        }
        way.way(Way.DECLINE, t("Decline it, because…"), t("With the reason, for all to read."));
        way.addValueChangeListener(it -> into.setVisible(it.getValue() == Way.MERGE));
        var words =
                new DraftField(
                        t("Your answer to {0}", challenge.row().postedByName()),
                        "challenge-answer-" + id());
        Needed.mark(way, into, words);
        var give = Act.primary(t("Give this answer"), () -> give(way, into, words));
        return new Form(way, into, words, Line.acts(give, words.note()));
    }

    private void give(Choice<Way> way, ChooseChallenge into, DraftField words) {
        var chosen =
                way.getOptionalValue()
                        .orElseThrow(() -> Refusal.because("Choose what the group does with it."));
        switch (chosen) {
            case TAKE -> answer(challenges::take, words);
            case DECLINE -> answer(challenges::decline, words);
            case MERGE -> {
                challenges.merge(id(), into.required(), words.getValue(), me);
                words.sent();
            }
        }
    }

    private void answer(Answering verb, DraftField words) {
        verb.answer(id(), words.getValue(), me);
        words.sent();
    }

    private Form proposing() {
        var ask = new TextField(t("The question, in one sentence"));
        Needed.mark(ask);
        ask.setMaxLength(300);
        ask.setWidthFull();
        var form =
                new Form(
                        Line.quiet(
                                t("Begin a decision from it when you know what to ask the group.")),
                        ask);
        var kept = Kept.in(form, "challenge-ask-" + id());
        var begin = Act.once(t("Begin the draft"), key -> propose(ask.getValue(), kept, key));
        form.add(Line.acts(begin, kept.note()));
        return form;
    }

    private void propose(String ask, Kept kept, CommandKey key) {
        var decision = challenges.propose(id(), ask, key, me);
        kept.sent();
        getUI().ifPresent(ui -> ui.navigate("decisions/" + decision));
    }

    private ChallengeId id() {
        return challenge.row().id();
    }

    @FunctionalInterface
    private interface Answering {
        void answer(ChallengeId id, String why, PersonId by);
    }
}
