package org.colead.consensus.ballot.tally;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import org.colead.consensus.Choice;
import org.colead.consensus.ConsensusMethod;
import org.colead.consensus.Tally;
import org.colead.consensus.ballot.file.CsvChoices;
import org.colead.consensus.ballot.file.CsvChoices.Written;
import org.colead.consensus.ballot.file.CsvChoicesWriter;
import org.colead.decision.Method;
import org.colead.decision.Rule;
import org.colead.kernel.Sentence;

/// Counts a CSV file of choices on a method’s scale.
final class ScaleTally implements TallyMethod {

    private final Method method;
    private final List<Choice> scale;

    ScaleTally(Method method) {
        this.method = method;
        this.scale = ConsensusMethod.of(method).scale();
    }

    /// `fist-to-five`, or as much of it as is clear.
    static Method method(String name) {
        var wanted = name.toLowerCase(Locale.ROOT);
        var found =
                Arrays.stream(Method.values())
                        .filter(ScaleTally::hasScale)
                        .filter(method -> Asked.word(method).startsWith(wanted))
                        .toList();
        if (found.size() == 1) {
            return found.getFirst();
        }
        var known = new ArrayList<>(List.of("ranked", "score", "dots", "sense-check"));
        Arrays.stream(Method.values())
                .filter(ScaleTally::hasScale)
                .map(Asked::word)
                .forEach(known::add);
        throw new WrongUsage(
                Sentence.of(
                        "There is no method “{0}”. There are: {1}.",
                        name, String.join(", ", known)));
    }

    private static boolean hasScale(Method method) {
        return method.isChecked() && !method.overOptions();
    }

    @Override
    public Counted count(Asked asked) throws IOException {
        return read(asked).counted();
    }

    ScaleResult read(Asked asked) throws IOException {
        var file = asked.file();
        int members =
                asked.number("members")
                        .orElseThrow(() ->
                                new WrongUsage(
                                        Sentence.of(
                                                "Say how many members there are: --members 9. Silence counts, too.")));
        var rule = rule(asked);
        asked.requireAllUsed();
        try (var bytes = Files.newInputStream(file)) {
            var rows = CsvChoices.read(bytes).rows();
            boolean headed = isHeader(rows.getFirst());
            var header = headed ? header(rows.getFirst()) : Optional.<Sentence>empty();
            var answers = headed ? rows.subList(1, rows.size()) : rows;
            var reading = ConsensusMethod.of(method).read(tally(answers, members), rule);
            return new ScaleResult(rule, scale, reading, header);
        }
    }

    private Rule rule(Asked asked) {
        var usual = Rule.of(method);
        int quorum = asked.number("quorum").orElse(usual.quorum());
        int limit = asked.number("limit").orElse(usual.limit());
        if (quorum < 1 || quorum > 100 || limit > 100) {
            throw new WrongUsage(
                    Sentence.of("A quorum lies between 1 and 100, a limit between 0 and 100."));
        }
        return new Rule(method, quorum, limit);
    }

    /// A first row with a word that the scale does not have.
    private boolean isHeader(Written first) {
        return choice(first.choice()).isEmpty() && !first.choice().matches("[0-9]*");
    }

    /// That a word was taken for the header is said, since it might be a choice that somebody
    /// misspelt.
    private static Optional<Sentence> header(Written first) {
        return Optional.of(first.choice())
                .filter(word -> !word.equalsIgnoreCase(CsvChoicesWriter.HEADER))
                .map(word -> Sentence.of("“{0}” was read as the header.", word));
    }

    private Tally tally(List<Written> rows, int members) {
        var counts = new TreeMap<Integer, Integer>();
        for (var row : rows) {
            var choice = choice(row.choice());
            if (choice.isEmpty() && !row.choice().isEmpty()) {
                throw row.unreadable(
                        Sentence.of("“{0}” is no choice of this method.", row.choice()));
            }
            choice.ifPresent(number -> counts.merge(number, 1, Integer::sum));
        }
        var tally = new Tally(members, counts);
        if (tally.answered() > members) {
            throw new WrongUsage(
                    Sentence.of(
                            "{0} answered, but there are only {1} members. Correct --members.",
                            tally.answered(), members));
        }
        return tally;
    }

    /// By its number or its word.
    private Optional<Integer> choice(String written) {
        return scale.stream()
                .filter(choice ->
                        written.equals(Integer.toString(choice.number()))
                                || written.equalsIgnoreCase(choice.word()))
                .map(Choice::number)
                .findFirst();
    }
}
