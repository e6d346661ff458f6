package org.colead.consensus.ballot.tally;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colead.consensus.Choice;
import org.colead.consensus.Reading;
import org.colead.consensus.Tally;
import org.colead.decision.Rule;
import org.colead.kernel.Sentence;
import org.jspecify.annotations.Nullable;

/// A method’s reading of a scale, for reading and for programs.
record ScaleResult(Rule rule, List<Choice> scale, Reading reading, Optional<Sentence> remark) {

    Counted counted() {
        return new Counted(sheet(), json());
    }

    private Tally tally() {
        return reading.tally();
    }

    private Sheet sheet() {
        var sheet = new Sheet();
        sheet.line(rule.method().word());
        sheet.line(
                Sentence.of(
                        "{0} of {1, plural, one {# member} other {# members}} answered.",
                        tally().answered(), tally().members()));
        remark.ifPresent(sheet::line);
        sheet.blank().table(scale.stream().map(this::row).toList());
        var verdict = reading.passed() ? Sentence.of("Passed") : Sentence.of("Not passed");
        return sheet.blank().line(verdict).indented(reading.explanation());
    }

    private List<String> row(Choice choice) {
        int count = tally().at(choice.number());
        return List.of(
                choice.number() + "  " + choice.said(),
                Sheet.number(count),
                Sheet.percent(count, tally().answered()));
    }

    private Map<String, @Nullable Object> json() {
        var map = new LinkedHashMap<String, @Nullable Object>();
        map.put("method", Asked.word(rule.method()));
        map.put("members", tally().members());
        map.put("answered", tally().answered());
        map.put("rules", Map.of("quorum", rule.quorum(), "limit", rule.limit()));
        map.put("remarks", remark.stream().map(Sentence::toString).toList());
        map.put("choices", scale.stream().map(this::choice).toList());
        map.put("passed", reading.passed());
        map.put("explanation", reading.explanation().toString());
        return map;
    }

    private Map<String, Object> choice(Choice choice) {
        var map = new LinkedHashMap<String, Object>();
        map.put("choice", choice.number());
        map.put("word", choice.said().toString());
        map.put("members", tally().at(choice.number()));
        return map;
    }
}
