package org.colead.consensus.ballot.tally;

import java.io.IOException;
import org.colead.kernel.Sentence;

/// Counts a CSV file of where people stood in a sense check, on one of its scales. It decides
/// nothing, so nothing passes.
final class SenseTally implements TallyMethod {

    @Override
    public Counted count(Asked asked) throws IOException {
        var scale =
                asked.text("scale")
                        .orElseThrow(() ->
                                new WrongUsage(
                                        Sentence.of(
                                                "Say on which scale: --option scale=fist-to-five.")));
        return new ScaleTally(ScaleTally.method(scale)).read(asked).sensed();
    }
}
