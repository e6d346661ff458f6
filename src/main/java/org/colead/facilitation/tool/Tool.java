package org.colead.facilitation.tool;

import java.time.Duration;
import java.util.List;
import org.colead.kernel.Sentence;

/// A way to meet that a group can run, one step after the other.
///
/// @param key its place in an address
/// @param purpose what a group has when it is over
/// @param when in which situation it helps
public record Tool(
        String key, Sentence name, Sentence purpose, Sentence when, List<ToolStep> steps) {

    public Tool {
        steps = List.copyOf(steps);
    }

    /// The times of its steps together.
    public Duration length() {
        return steps.stream().map(ToolStep::time).reduce(Duration.ZERO, Duration::plus);
    }
}
