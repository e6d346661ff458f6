package org.colead.consensus.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.colead.consensus.AmongOptions;
import org.colead.consensus.CheckResult.Stand;
import org.colead.consensus.CheckResult;
import org.colead.consensus.Pointed;
import org.colead.consensus.Ranked;
import org.colead.consensus.Stance;
import org.colead.consensus.ballot.file.BltWriter;
import org.colead.consensus.ballot.file.CsvPointsWriter;
import org.colead.consensus.ballot.file.CsvVoteWriter;
import org.colead.decision.PointRule;
import org.colead.uikit.Line;
import org.colead.uikit.Words;

/// The ballots of a closed check as files without names, so that anyone can count again.
class BallotFiles extends Div {

    BallotFiles(String title, CheckResult result, AmongOptions method) {
        var stances = result.stands().stream().map(Stand::stance).toList();
        var name = "check-" + result.number();
        add(Line.small(Words.t("Anyone can count again: the ballots, without names.")));
        switch (method) {
            case Ranked ranked -> {
                var vote = ranked.vote(title, stances);
                add(
                        Line.acts(
                                file(name + ".blt", "text/plain", to -> BltWriter.write(vote, to)),
                                file(name + ".csv", "text/csv", to -> CsvVoteWriter.write(vote, to))));
                command(name + ".blt", method);
            }
            case Pointed pointed -> {
                add(Line.acts(file(name + ".csv", "text/csv", points(pointed, stances))));
                command(name + ".csv", method);
            }
        }
        var seed = Line.label(drawn(result, method));
        seed.addClassName("cl-seed");
        add(new RulesOfTheCount(method.rule(), result.rule().method()), seed);
    }

    static Format points(Pointed method, List<Stance> stances) {
        return to -> CsvPointsWriter.write(method.named(), method.ballots(stances), to);
    }

    /// The exact line by which the command counts the file to the same result.
    private void command(String file, AmongOptions method) {
        var line = new Pre(line(file, method));
        line.addClassName("cl-command");
        add(Line.small(Words.t("By the command that comes with Colead:")), line);
    }

    static String line(String file, AmongOptions method) {
        return "java -jar colead.jar tally "
                + file
                + method.recount().stream()
                        .map(BallotFiles::quoted)
                        .collect(Collectors.joining(" ", " ", ""));
    }

    private static String quoted(String word) {
        return word.matches("[A-Za-z0-9=._-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
    }

    private static String drawn(CheckResult result, AmongOptions method) {
        boolean never =
                method instanceof Pointed it
                        && it.points().tied() == PointRule.Tied.NOBODY_WINS;
        return never
                ? Words.t("No lot was drawn: a tie adopts nothing.")
                : Words.t(
                        "The lot was drawn from the seed {0}, published when the check opened.",
                        result.seed());
    }

    private static Anchor file(String name, String type, Format format) {
        var link =
                new Anchor(
                        DownloadHandler.fromInputStream(_ -> response(name, type, format)),
                        Words.t("Download {0}", name));
        link.addClassNames("cl-button", "plain");
        return link;
    }

    private static DownloadResponse response(String name, String type, Format format) {
        var bytes = written(format).getBytes(StandardCharsets.UTF_8);
        return new DownloadResponse(new ByteArrayInputStream(bytes), name, type, bytes.length);
    }

    static String written(Format format) {
        var text = new StringWriter();
        try {
            format.write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /// How ballots are written.
    @FunctionalInterface
    interface Format {
        void write(Writer to) throws IOException;
    }
}
