package org.colead.live;

import org.colead.live.RoomState.Topic;

/// How a scene is named: by the decision, its stage and text, and the check that is open or was
/// closed last; by whom the facilitation is offered to, and by who is waited for.
final class SceneName {

    private SceneName() {}

    static String of(RoomState state) {
        if (state.over()) {
            return "over";
        }
        var shown =
                state.topic().map(SceneName::of).orElse("waiting-" + last6(state.facilitator()));
        var led = state.led() ? "" : "-free";
        return shown + led + state.offered().map(to -> "-" + last6(to)).orElse("");
    }

    private static String of(Topic topic) {
        var decision = topic.decision();
        return "%s-%s-%d-%s-%s"
                .formatted(
                        last6(decision.id()),
                        decision.stage(),
                        decision.text().number(),
                        topic.check().map(it -> name(it.question(), it.number())).orElse(""),
                        topic.result().map(it -> name(it.question(), it.number())).orElse(""));
    }

    /// Checks and sense checks are numbered apart.
    private static String name(String question, int number) {
        return (question.isEmpty() ? "" : "s") + number;
    }

    private static String last6(Object id) {
        var text = id.toString();
        return text.substring(text.length() - 6);
    }
}
