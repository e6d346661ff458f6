package org.colead.facilitation.tool;

import java.time.Duration;
import org.colead.kernel.Sentence;

/// One step of a tool.
///
/// @param aloud what whoever facilitates reads out
/// @param guide what they keep in mind meanwhile
/// @param eachInTurn whether everybody speaks once, one after the other
public record ToolStep(
        Sentence title, Sentence aloud, Sentence guide, Duration time, boolean eachInTurn) {

    static ToolStep together(int minutes, Sentence title, Sentence aloud, Sentence guide) {
        return new ToolStep(title, aloud, guide, Duration.ofMinutes(minutes), false);
    }

    static ToolStep inTurn(int minutes, Sentence title, Sentence aloud, Sentence guide) {
        return new ToolStep(title, aloud, guide, Duration.ofMinutes(minutes), true);
    }
}
