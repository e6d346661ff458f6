package org.colead.export;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// The fonts of printed documents: DejaVu Sans, which comes with Colead (Latin, Greek, Cyrillic,
/// Arabic, Hebrew and others), and behind it the TrueType fonts in the folder that
/// `colead.export.fonts` names, in the order of their file names.
@Component
class Fonts {

    private static final String OWN = "Colead Sans";

    private final List<Path> more;
    private final List<CmapLookup> characters = new ArrayList<>();

    Fonts(@Value("${colead.export.fonts:}") String folder) {
        more = folder.isBlank() ? List.of() : filesIn(Path.of(folder));
        characters.add(characters(regular()));
        more.forEach(file -> characters.add(characters(open(file))));
    }

    void use(PdfRendererBuilder pdf) {
        var normal = com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle.NORMAL;
        pdf.useFont(Fonts::regular, OWN, 400, normal, true);
        pdf.useFont(Fonts::bold, OWN, 700, normal, true);
        for (int i = 0; i < more.size(); i++) {
            pdf.useFont(more.get(i).toFile(), "More " + i, 400, normal, true);
        }
    }

    /// For `font-family`.
    String families() {
        var families = new StringBuilder("'" + OWN + "'");
        for (int i = 0; i < more.size(); i++) {
            families.append(", 'More ").append(i).append('\'');
        }
        return families.toString();
    }

    /// The characters for which no font has a form; what stands in their place is a `#`.
    Optional<String> missing(String text) {
        var missing = new TreeSet<Integer>();
        text.codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isISOControl(c))
                .filter(c -> Character.getType(c) != Character.FORMAT)
                .filter(c -> characters.stream().allMatch(font -> font.getGlyphId(c) == 0))
                .forEach(missing::add);
        var names = new TreeSet<String>();
        missing.forEach(c ->
                names.add(com.ibm.icu.lang.UScript.getName(com.ibm.icu.lang.UScript.getScript(c))));
        return names.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", names));
    }

    private static List<Path> filesIn(Path folder) {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".ttf")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("colead.export.fonts names no folder: " + folder, e);
        }
    }

    private static CmapLookup characters(InputStream font) {
        try (var open = font) {
            return new TTFParser().parse(new RandomAccessReadBuffer(open)).getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException("Not a TrueType font", e);
        }
    }

    private static InputStream regular() {
        return own("DejaVuSans.ttf");
    }

    private static InputStream bold() {
        return own("DejaVuSans-Bold.ttf");
    }

    private static InputStream own(String file) {
        return java.util.Objects.requireNonNull(
                Fonts.class.getResourceAsStream("/org/colead/export/" + file));
    }

    private static InputStream open(Path file) {
        try {
            return Files.newInputStream(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
