package org.colead.consensus.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.colead.consensus.CheckResult;
import org.colead.consensus.CheckResult.Stand;
import org.colead.consensus.Ranked;
import org.colead.consensus.ballot.RankedVote;
import org.colead.consensus.ballot.file.BltWriter;
import org.colead.consensus.ballot.file.CsvVoteWriter;
import org.colead.uikit.Line;
import org.colead.uikit.Words;

/// The ballots of a closed check as files without names, so that anyone can count again.
class BallotFiles extends Div {

    BallotFiles(String title, CheckResult result, Ranked method) {
        var vote = method.vote(title, result.stands().stream().map(Stand::stance).toList());
        add(
                Line.small(Words.t("Anyone can count again: the ballots, without names.")),
                Line.acts(
                        file(
                                "check-" + result.number() + ".blt",
                                "text/plain",
                                vote,
                                BltWriter::write),
                        file(
                                "check-" + result.number() + ".csv",
                                "text/csv",
                                vote,
                                CsvVoteWriter::write)));
        var seed =
                Line.label(
                        Words.t(
                                "The lot was drawn from the seed {0}, published when the check opened.",
                                result.seed()));
        seed.addClassName("cl-seed");
        add(seed);
    }

    private static Anchor file(String name, String type, RankedVote vote, Format format) {
        var link =
                new Anchor(
                        DownloadHandler.fromInputStream(_ -> response(name, type, vote, format)),
                        Words.t("Download {0}", name));
        link.addClassNames("cl-button", "plain");
        return link;
    }

    private static DownloadResponse response(
            String name, String type, RankedVote vote, Format format) {
        var bytes = written(vote, format).getBytes(StandardCharsets.UTF_8);
        return new DownloadResponse(new ByteArrayInputStream(bytes), name, type, bytes.length);
    }

    static String written(RankedVote vote, Format format) {
        var text = new StringWriter();
        try {
            format.write(vote, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /// How a vote is written.
    @FunctionalInterface
    interface Format {
        void write(RankedVote vote, Writer to) throws IOException;
    }
}
