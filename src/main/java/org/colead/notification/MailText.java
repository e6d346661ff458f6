package org.colead.notification;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import org.colead.kernel.Sentence;
import org.colead.uikit.SafeMarkdown;

/// What a letter looks like: the text itself, one link, and why it came; as plain text and as HTML.
final class MailText {

    private final Waiting letter;
    private final Locale language;
    private final Optional<String> link;
    private final String why;
    private final String from;

    /// @param home the address under which people reach Colead
    MailText(Waiting letter, URI home) {
        this.letter = letter;
        language = Locale.forLanguageTag(letter.language());
        link = letter.link().map(path -> absolute(home, path));
        why = Reasons.of(letter.kind()).in(language);
        from = Sentence.of("Sent by Colead at {0}", home.toString()).in(language);
    }

    String plain() {
        return letter.text()
                + link.map(address -> "\n\n" + address).orElse("")
                + "\n\n-- \n"
                + why
                + "\n"
                + from
                + "\n";
    }

    String html() {
        return """
        <!doctype html>
        <html lang="%s"><head><meta charset="utf-8">\
        <meta name="viewport" content="width=device-width"><title>%s</title></head>
        <body style="margin:0;padding:24px;background:#f6f4f1;color:#25211d;\
        font:16px/1.55 Georgia,serif">
        <div style="max-width:34em;margin:0 auto;padding:24px;background:#fffefc;\
        border-radius:8px;overflow-wrap:anywhere">
        %s
        %s
        <p style="margin-top:32px;font:14px/1.5 system-ui,sans-serif;color:#5f5750">\
        %s<br>%s</p>
        </div></body></html>
        """
                .formatted(
                        letter.language(),
                        escaped(letter.subject()),
                        SafeMarkdown.html(letter.text()),
                        link.map(this::button).orElse(""),
                        escaped(why),
                        escaped(from));
    }

    private String button(String address) {
        return """
        <p style="margin-top:24px"><a href="%1$s" style="display:inline-block;\
        padding:10px 18px;border-radius:8px;background:#6b3a5b;color:#fffefc;\
        font:600 16px system-ui,sans-serif;text-decoration:none">%2$s</a></p>
        """
                .formatted(escaped(address), escaped(Sentence.of("Open it").in(language)));
    }

    static String absolute(URI home, String path) {
        if (path.startsWith("http://") || path.startsWith("https://")) {
            return path;
        }
        return home.toString().replaceAll("/$", "") + "/" + path.replaceAll("^/", "");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
