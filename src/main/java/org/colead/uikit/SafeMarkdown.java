package org.colead.uikit;

import java.util.List;
import java.util.Set;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.ListBlock;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/// Turns what people wrote into HTML that cannot do anything: emphasis, lists, quotes and links.
///
/// Headings, pictures and HTML stay the characters they were typed as. Links go to `https`, `http`
/// and `mailto` only.
public final class SafeMarkdown {

    private static final Parser PARSER =
            Parser.builder().enabledBlockTypes(Set.of(ListBlock.class, BlockQuote.class)).build();

    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).softbreak("<br>").build();

    private static final PolicyFactory POLICY =
            new HtmlPolicyBuilder()
                    .allowElements(
                            List.of(
                                            "p",
                                            "em",
                                            "strong",
                                            "code",
                                            "ul",
                                            "ol",
                                            "li",
                                            "br",
                                            "blockquote",
                                            "a")
                                    .toArray(String[]::new))
                    .allowAttributes("href")
                    .onElements("a")
                    .allowAttributes("start")
                    .matching(java.util.regex.Pattern.compile("[0-9]{1,4}"))
                    .onElements("ol")
                    .allowUrlProtocols("https", "http", "mailto")
                    .requireRelsOnLinks("nofollow", "noopener", "noreferrer")
                    .toFactory();

    private SafeMarkdown() {}

    /// The words alone, as they read without their marks; for comparing, and for plain mail.
    public static String plain(String words) {
        return TextContentRenderer.builder()
                .lineBreakRendering(LineBreakRendering.COMPACT)
                .build()
                .render(PARSER.parse(words));
    }

    /// Safe HTML, for screens, mails and the brief page alike.
    public static String html(String words) {
        return POLICY.sanitize(RENDERER.render(PARSER.parse(words)));
    }
}
