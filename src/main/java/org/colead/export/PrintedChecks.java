package org.colead.export;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colead.consensus.CountedRound;
import org.colead.decision.BallotRule;
import org.colead.export.ClosedCheck.Position;
import org.colead.kernel.Sentence;

/// Closed checks on paper: how they were read, every round of a count, and where everybody stood.
final class PrintedChecks {

    private final Paper paper;
    private final Printed say;

    PrintedChecks(Paper paper, Printed say) {
        this.paper = paper;
        this.say = say;
    }

    void check(ClosedCheck it) {
        paper.section(
                say.t(
                        "Check {0} on version {1}: {2, select, true {passed} other {not passed}}",
                        it.number(), it.textVersion(), String.valueOf(it.passed())));
        read(it);
    }

    /// What it asked stands for its heading; that it passed or not says nothing.
    void sense(ClosedCheck it) {
        paper.section(say.t("Sense check {0}, on version {1}", it.number(), it.textVersion()));
        paper.words("", it.question());
        paper.small(say.t("It decides nothing"));
        read(it);
    }

    private void read(ClosedCheck it) {
        paper.small(say.t("Closed {0}", say.moment(it.closedAt())));
        paper.line("", say.t(it.explanation()));
        it.rule().ifPresent(rule -> rule(rule, it));
        it.rounds().forEach(round -> round(round, named(it.options())));
        it.positions().forEach(position -> position(position, it));
        if (!it.left().isEmpty()) {
            paper.small(say.t("Positions of those who left before the close"));
            it.left().forEach(position -> position(position, it));
        }
    }

    private void rule(CountRule rule, ClosedCheck it) {
        paper.lines(
                say.t("Rules of the count"),
                Stream.concat(Stream.of(it.passes()), rule.said().stream()).map(say::t).toList());
        paper.small(say.t("Seed of the lot: {0}", it.seed()));
    }

    private void round(CountedRound round, Map<Integer, String> options) {
        paper.lines(
                say.t(
                        "Round {0}: {1} needed, {2, plural, =0 {no ballot} one {# ballot} other {# ballots}} exhausted",
                        round.number(), round.needed(), round.exhausted()),
                round.lines().stream().map(line -> counted(line, options)).toList());
        round.lines()
                .forEach(line ->
                        line.fate(
                                        options.getOrDefault(line.choice(), ""),
                                        others(round, line, options))
                                .ifPresent(fate -> paper.small(say.t(fate))));
        round.moved()
                .forEach(move ->
                        paper.small(say.t(move.said(choice -> options.getOrDefault(choice, "")))));
        round.spent().forEach(it -> paper.small(say.t("Exhausted so far: {0}", say.t(it.said()))));
    }

    /// People’s own words, except for the option that stands for none of them.
    private Map<Integer, String> named(Map<Integer, String> options) {
        var named = new HashMap<>(options);
        named.replaceAll(
                (_, name) -> name.equals(BallotRule.NONE_OF_THESE) ? say.t("None of these") : name);
        return named;
    }

    private String counted(CountedRound.Line line, Map<Integer, String> options) {
        return say.t(
                "{0}: {1}",
                options.getOrDefault(line.choice(), ""),
                say.t("{0, plural, one {# ballot} other {# ballots}}", line.ballots()));
    }

    private String others(
            CountedRound round, CountedRound.Line line, Map<Integer, String> options) {
        return round.tiedWith(line).stream()
                .map(choice -> say.t("“{0}”", options.getOrDefault(choice, "")))
                .collect(Collectors.joining(", "));
    }

    private void position(Position it, ClosedCheck check) {
        paper.line(it.member(), chosen(it.choice(), it.order(), it.points(), check));
        words(it.reason(), it.workable());
        for (var earlier : it.before()) {
            paper.small(
                    say.t(
                            "Before: {0}",
                            chosen(earlier.choice(), earlier.order(), earlier.points(), check)));
            words(earlier.reason(), earlier.workable());
        }
    }

    private void words(String reason, String workable) {
        paper.words("", reason);
        paper.words(say.t("What would make it workable"), workable);
    }

    private String chosen(
            int choice, String order, Map<Integer, Integer> points, ClosedCheck check) {
        if (check.options().isEmpty()) {
            return say.t("{0}: {1}", choice, said(check.scale(), choice));
        }
        var named = named(check.options());
        return points.isEmpty() ? order(order, named) : points(points, named);
    }

    private String said(Map<Integer, Sentence> scale, int choice) {
        return Optional.ofNullable(scale.get(choice)).map(say::t).orElse("");
    }

    /// With the names of the options in place of their numbers.
    private static String order(String order, Map<Integer, String> options) {
        return Arrays.stream(order.split(" > ", -1))
                .map(rank ->
                        Arrays.stream(rank.split(" = ", -1))
                                .filter(number -> !number.isEmpty())
                                .map(number ->
                                        number.equals("-")
                                                ? "–"
                                                : options.getOrDefault(Integer.valueOf(number), ""))
                                .collect(Collectors.joining(" = ")))
                .collect(Collectors.joining(" > "));
    }

    private static String points(Map<Integer, Integer> given, Map<Integer, String> options) {
        return given.entrySet().stream()
                .map(one -> options.getOrDefault(one.getKey(), "") + " " + one.getValue())
                .collect(Collectors.joining(", "));
    }
}
