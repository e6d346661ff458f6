package org.colead.export;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.colead.decision.Adaptation;
import org.colead.decision.DecisionDetails;
import org.colead.decision.Related;
import org.colead.decision.Stage;
import org.colead.decision.VersionText;
import org.colead.export.WholeDecision.Envelope;
import org.colead.export.WholeDecision.Version;
import org.colead.group.EnvelopeCard;
import org.colead.kernel.PersonId;

/// The decision itself and its texts, for the export.
final class About {

    private About() {}

    static WholeDecision.About of(DecisionDetails it, Optional<EnvelopeCard> envelope) {
        var frame = it.frame();
        return new WholeDecision.About(
                it.id().toString(),
                it.title(),
                it.ask(),
                it.groupName(),
                it.stage().name(),
                it.outcome().map(Enum::name),
                it.chosen(),
                it.recommendation(),
                it.practice(),
                it.reason(),
                entered(it),
                it.writers().stream().map(DecisionDetails.Author::name).toList(),
                frame.goal(),
                frame.affectedNote(),
                envelope.map(e -> new Envelope(e.name(), e.grantorName(), frame.money().cents())),
                it.rule().method().name(),
                it.rule().quorum(),
                it.rule().limit(),
                frame.review(),
                frame.stopSignal(),
                frame.prediction(),
                frame.fallback());
    }

    private static Map<String, Instant> entered(DecisionDetails it) {
        var entered = new LinkedHashMap<String, Instant>();
        for (var stage : Stage.values()) {
            Optional.ofNullable(it.entered().get(stage))
                    .ifPresent(at -> entered.put(stage.name(), at));
        }
        return entered;
    }

    static WholeDecision.Adapted adapted(Adaptation it) {
        return new WholeDecision.Adapted(it.source(), it.kept(), it.changed(), it.whyHere());
    }

    static WholeDecision.Relations relations(Related it) {
        return new WholeDecision.Relations(
                titles(it.replaces()),
                titles(it.replacedBy().stream().toList()),
                titles(it.dependsOn()),
                titles(it.dependents()));
    }

    private static Map<String, String> titles(List<Related.Other> others) {
        var titles = new LinkedHashMap<String, String>();
        others.forEach(other -> titles.put(other.id().toString(), other.title()));
        return titles;
    }

    /// The first version first.
    static List<Version> versions(
            List<VersionText> versions, Function<List<PersonId>, Map<PersonId, String>> names) {
        var known = names.apply(versions.stream().map(VersionText::by).distinct().toList());
        return versions.reversed().stream().map(v -> version(v, known)).toList();
    }

    private static Version version(VersionText it, Map<PersonId, String> names) {
        var text = it.text();
        return new Version(
                it.number(),
                text.aim(),
                text.how(),
                text.money(),
                text.limits(),
                text.review(),
                text.options(),
                text.terms(),
                names.getOrDefault(it.by(), ""),
                it.at());
    }
}
