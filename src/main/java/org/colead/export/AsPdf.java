package org.colead.export;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Locale;
import java.util.logging.Level;
import org.colead.kernel.Sentence;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/// Prints a whole decision as PDF, with headings, bookmarks and page numbers. It fetches nothing:
/// no picture, no style sheet, no address that somebody typed.
@Component
public class AsPdf {

    private final ITemplateEngine templates;
    private final Fonts fonts;
    private final Clock clock;

    AsPdf(ITemplateEngine templates, Fonts fonts, Clock clock) {
        this.templates = templates;
        this.fonts = fonts;
        this.clock = clock;
        XRLog.listRegisteredLoggers().forEach(name -> XRLog.setLevel(name, Level.SEVERE));
    }

    /// In the reader's language.
    public byte[] bytes(WholeDecision decision, Locale locale) {
        var html = Jsoup.parse(html(decision, locale));
        var out = new ByteArrayOutputStream();
        var pdf = new PdfRendererBuilder();
        fonts.use(pdf);
        pdf.useUriResolver((_, _) -> null);
        pdf.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory());
        pdf.useUnicodeBidiReorderer(new ICUBidiReorderer());
        pdf.defaultTextDirection(direction(locale));
        pdf.withW3cDocument(new W3CDom().fromJsoup(html), "");
        pdf.toStream(out);
        try {
            pdf.run();
        } catch (IOException e) {
            throw new UncheckedIOException("The document could not be printed", e);
        }
        return out.toByteArray();
    }

    private static TextDirection direction(Locale locale) {
        return com.ibm.icu.util.ULocale.forLocale(locale).isRightToLeft()
                ? TextDirection.RTL
                : TextDirection.LTR;
    }

    private String html(WholeDecision decision, Locale locale) {
        var sections = Printed.of(decision, locale, clock.getZone()).sections();
        var context = new Context(locale);
        context.setVariable("title", decision.decision().title());
        context.setVariable("sections", sections);
        context.setVariable("families", fonts.families());
        context.setVariable("lang", locale.toLanguageTag());
        context.setVariable("made", Printed.made(decision, locale, clock.getZone()));
        context.setVariable("page", Sentence.of("Page").in(locale));
        context.setVariable("missing", missing(decision, locale));
        return templates.process("export", context);
    }

    private String missing(WholeDecision decision, Locale locale) {
        return fonts.missing(
                        new String(AsJson.bytes(decision), java.nio.charset.StandardCharsets.UTF_8))
                .map(scripts ->
                        Sentence.of(
                                        "Some characters are not in the fonts here and stand as #: {0}. The JSON export has them all.",
                                        scripts)
                                .in(locale))
                .orElse("");
    }
}
