package org.colead.live.ui;

import static org.colead.uikit.Words.t;

import org.colead.authority.Action;
import org.colead.consensus.CheckResult;
import org.colead.consensus.OpenChecks.OpenCheck;
import org.colead.live.RoomState.Topic;
import org.colead.uikit.ConfirmInline;
import org.colead.uikit.Line;
import org.colead.uikit.More;
import org.colead.uikit.Renewal;
import org.colead.uikit.Said;
import org.colead.uikit.Section;

/// Asks the room where it stands so far, and closes what was asked; from then on the room’s screen
/// and the phones show the picture.
class SensePart extends Section {

    private final Chair chair;
    private final Topic topic;

    SensePart(Topic topic, Chair chair) {
        super("sense", t("Sense check"));
        this.topic = topic;
        this.chair = chair;
        beside(t("It decides nothing"));
        topic.check().filter(OpenCheck::sense).ifPresentOrElse(this::open, this::ask);
        Renewal.inParts(this);
    }

    /// Whether this stage knows sense checks, for whoever facilitates.
    static boolean belongsTo(Topic topic) {
        return topic.decision().may(Action.HOLD_SENSE_CHECK);
    }

    private void open(OpenCheck check) {
        add(
                new Said(check.question()),
                new AnsweredLine(chair.state()),
                Line.small(
                        t(
                                "Half of the members have to answer before you can close it. Where each stands is shown then.")),
                new ConfirmInline(
                        t("Close the sense check"),
                        t("All positions are shown then. Nothing is decided by them."),
                        () -> chair.closeCheck(check)));
    }

    private void ask() {
        topic.result()
                .filter(CheckResult::sense)
                .ifPresent(last ->
                        add(
                                new Said(last.question()),
                                Line.plain(t(last.explanation())),
                                Line.small(t("The room sees the picture now."))));
        add(
                new More(
                        t("Ask where the group stands so far"),
                        new SenseAsking(
                                topic.decision().id().toString(),
                                question -> key -> chair.openSense(topic, question, key))));
    }
}
