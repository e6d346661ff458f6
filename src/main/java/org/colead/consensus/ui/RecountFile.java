package org.colead.consensus.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.colead.kernel.Refusal;
import org.colead.uikit.Words;

/// A file to count again from, written when somebody takes it.
class RecountFile extends Anchor {

    RecountFile(String name, String type, Format format) {
        super(
                DownloadHandler.fromInputStream(_ -> response(name, type, format)),
                Words.t("Download {0}", name));
        addClassNames("cl-button", "plain");
    }

    private static DownloadResponse response(String name, String type, Format format) {
        try {
            var bytes = written(format).getBytes(StandardCharsets.UTF_8);
            return new DownloadResponse(new ByteArrayInputStream(bytes), name, type, bytes.length);
        } catch (Refusal mayNotReadItAnyMore) {
            return DownloadResponse.error(404);
        }
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
