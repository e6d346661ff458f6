package org.colead.notification;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colead.kernel.Sentence;
import org.colead.notification.KeptLetters.Kept;
import org.colead.record.NewestCheckpoint.Sealed;
import org.colead.uikit.Dates;

/// The daily letter: each thing with its words, its link and why it came; at its end, what the
/// record was.
///
/// @param home the address under which people reach Colead
/// @param dates in the language of whoever reads it
record DailyText(List<Kept> things, Optional<Sealed> record, URI home, Dates dates) {

    String write() {
        return Stream.concat(
                        things.stream().map(this::thing), record.stream().map(this::checkpoint))
                .collect(Collectors.joining("\n\n"));
    }

    private String thing(Kept it) {
        return Stream.of(
                        Stream.of("**" + it.subject() + "**", it.text().strip()),
                        it.link().stream().map(path -> "<" + MailText.absolute(home, path) + ">"),
                        Stream.of(say(Reasons.of(it.kind()))))
                .flatMap(parts -> parts)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining("\n\n"));
    }

    /// Whoever keeps the letter can show later what the record was on that day.
    private String checkpoint(Sealed it) {
        return say(
                Sentence.of(
                        "**The record**\n\nOn {0} at {1} it had {2, plural, one {# entry} other {# entries}}, with the fingerprint {3}. Keep this letter: whoever has it can show later if anything that was written before has been changed.",
                        dates.on(it.at()), dates.time(it.at()), it.size(), it.root()));
    }

    private String say(Sentence sentence) {
        return sentence.in(language());
    }

    private Locale language() {
        return dates.locale();
    }
}
