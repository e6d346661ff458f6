package org.colead.consensus.ballot.tally;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colead.consensus.Choice;
import org.colead.consensus.Reading;
import org.colead.consensus.Tally;
import org.colead.decision.Method;
import org.colead.decision.Rule;
import org.colead.kernel.Sentence;
import org.jspecify.annotations.Nullable;

/// A method’s reading of a scale, for reading and for programs.
record ScaleResult(Rule rule, List<Choice> scale, Reading reading, Optional<Sentence> remark) {

    /// With what it decides.
    Counted counted() {
        var verdict = reading.passed() ? Sentence.of("Passed") : Sentence.of("Not passed");
        var json = json(Asked.word(rule.method()));
        json.put("rules", rules());
        json.put("passed", reading.passed());
        json.put("explanation", reading.explanation().toString());
        return new Counted(
                sheet(rule.method().word()).blank().line(verdict).indented(reading.explanation()),
                json);
    }

    /// A sense check: where the group stands, and nothing else.
    Counted sensed() {
        var nothing = Sentence.of("Nothing is decided by it.");
        var json = json("sense-check");
        json.put("scale", Asked.word(rule.method()));
        json.put("explanation", nothing.toString());
        var heading = Sentence.of("Sense check: {0}", rule.method().word());
        return new Counted(sheet(heading).blank().line(nothing), json);
    }

    private Tally tally() {
        return reading.tally();
    }

    private Sheet sheet(Sentence heading) {
        var sheet = new Sheet();
        sheet.line(heading);
        sheet.line(
                Sentence.of(
                        "{0} of {1, plural, one {# member} other {# members}} answered.",
                        tally().answered(), tally().members()));
        remark.ifPresent(sheet::line);
        return sheet.blank().table(scale.stream().map(this::row).toList());
    }

    private List<String> row(Choice choice) {
        int count = tally().at(choice.number());
        return List.of(
                choice.number() + "  " + choice.said(),
                Sheet.number(count),
                Sheet.percent(count, tally().answered()));
    }

    private Map<String, @Nullable Object> json(String method) {
        var map = new LinkedHashMap<String, @Nullable Object>();
        map.put("method", method);
        map.put("members", tally().members());
        map.put("answered", tally().answered());
        map.put("remarks", remark.stream().map(Sentence::toString).toList());
        map.put("choices", scale.stream().map(this::choice).toList());
        return map;
    }

    /// The limit where the method has one.
    private Map<String, Object> rules() {
        var map = new LinkedHashMap<String, Object>();
        map.put("quorum", rule.quorum());
        if (rule.method() == Method.GRADIENTS) {
            map.put("limit", rule.limit());
        }
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
