package org.colead.notification;

import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colead.brief.BriefPage;
import org.colead.decision.NamedStep;
import org.colead.kernel.Sentence;
import org.colead.uikit.Dates;

/// A brief as the text of a letter: its fixed parts, in order, in Markdown.
final class BriefMail {

    private final BriefPage brief;
    private final Locale language;
    private final Dates dates;
    private final StringBuilder text = new StringBuilder();

    private BriefMail(BriefPage brief, Dates dates) {
        this.brief = brief;
        this.dates = dates;
        this.language = dates.locale();
    }

    /// In the language and the time zone of these dates.
    static String text(BriefPage brief, Dates dates) {
        return new BriefMail(brief, dates).write();
    }

    private String write() {
        var words = brief.text();
        part("What was decided", Stream.concat(Stream.of(words.decided()), doneFirst()));
        part("What changes for you, and when", words.changes().stream().map(this::change));
        part("Why", Stream.of(words.why(), figure()));
        part("What was considered", Stream.of(words.considered()));
        part("The concerns, and the answers", brief.concerns().stream().map(this::concern));
        part("Who does what", brief.steps().stream().map(this::step));
        part("When we look at it again", brief.review().stream().map(this::review));
        part(
                "How to respond",
                Stream.of(
                        say(
                                "Open it, say that you have read it, or write back. Every response is answered.")));
        return text.toString().strip();
    }

    private void part(String heading, Stream<String> paragraphs) {
        var said = paragraphs.filter(paragraph -> !paragraph.isBlank()).toList();
        if (!said.isEmpty()) {
            text.append("**").append(say(heading)).append("**\n\n");
            said.forEach(paragraph -> text.append(paragraph.strip()).append("\n\n"));
        }
    }

    private Stream<String> doneFirst() {
        return brief.doneFirst().stream()
                .flatMap(it ->
                        Stream.of(
                                it.told(dates.moment(it.at())).in(language),
                                "> " + it.because().replace("\n", "\n> ")));
    }

    private String change(org.colead.brief.BriefText.Change change) {
        var whom = change.forWhom().isBlank() ? "" : " (" + change.forWhom() + ")";
        return "- " + change.when() + ": " + change.what() + whom;
    }

    /// The bars as they are read without a picture.
    private String figure() {
        return brief.text().figure().stream()
                .map(bar -> "- " + bar.label() + ": " + bar.count())
                .collect(Collectors.joining("\n"));
    }

    private String concern(BriefPage.ConcernShown concern) {
        var said = concern.each().map(this::quote).collect(Collectors.joining("\n>\n"));
        return "%s\n\n%s: %s".formatted(said, concern.how().word().in(language), concern.answer());
    }

    private String quote(BriefPage.ConcernShown concern) {
        var author = concern.author().isBlank() ? say("Somebody") : concern.author();
        return "> %s: %s".formatted(author, concern.words().replace("\n", "\n> "));
    }

    private String step(NamedStep step) {
        return "- " + step.said(dates::day, dates::on).in(language);
    }

    private String review(LocalDate day) {
        var on = Sentence.of("On {0}.", day).in(language);
        return brief.stopSignal().isBlank()
                ? on
                : on + " " + Sentence.of("It stops if: {0}", brief.stopSignal()).in(language);
    }

    private String say(String sentence) {
        return Sentence.of(sentence).in(language);
    }
}
