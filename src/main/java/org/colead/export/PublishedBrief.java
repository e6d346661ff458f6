package org.colead.export;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/// What staff read of a decision, as part of a [WholeDecision].
public record PublishedBrief(
        Instant publishedAt,
        String decided,
        List<Change> changes,
        String why,
        Map<String, Integer> figure,
        String considered,
        List<Concern> concerns,
        int readers,
        int acknowledged,
        int openResponses) {

    public record Change(String when, String what, String forWhom) {}

    public record Concern(String author, String words, String how, String answer) {}
}
