package org.colead.whole;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import org.colead.kernel.AuditedEvent;

/// Everything the product says, read out of its sources.
///
/// @param said the templates; `unread` the places whose words are made while running, beyond those
///   that are known and counted in `said` otherwise
record Templates(Set<String> said, Set<String> unread, Set<String> bareCalendars) {

    private static final Path JAVA = Path.of("src/main/java");
    private static final Path PAGES = Path.of("src/main/resources/templates");

    private static final Set<String> CALENDARS =
            Set.of(DatePicker.class.getName(), DateTimePicker.class.getName());

    /// `say.of('…')` in a page that the server writes.
    private static final Pattern ON_A_PAGE = Pattern.compile("\\bof\\('([^']*)'");

    /// Words that a library or the database gives back: the kinds of record entries, advice on
    /// passwords, the frozen scale of a check, and what pages hand over to be said.
    private static final Pattern KNOWN =
            Pattern.compile("(KindWords|PasswordPolicy|Wordings)\\.java.*|.*\\.Saying\\..*");

    static Templates inTheSources() throws IOException {
        var sources = new Sources(JAVA);
        var java = new SaidInJava(sources);
        var said = new TreeSet<>(java.templates);
        sources.of(AuditedEvent.class).forEach(event -> said.addAll(kind(event)));
        said.addAll(advice());
        said.addAll(onPages());
        said.removeIf(template -> template.isBlank() || !template.matches("(?s).*(\\p{L}|\\{).*"));
        var unread = new TreeSet<>(java.unread);
        unread.removeIf(place -> KNOWN.matcher(place).matches());
        return new Templates(said, unread, bareCalendars(sources));
    }

    private static Set<String> bareCalendars(Sources sources) {
        return sources.calls.stream()
                .filter(call -> call.callee().getKind() == ElementKind.CONSTRUCTOR)
                .filter(call -> CALENDARS.contains(call.callee().getEnclosingElement().toString()))
                .flatMap(call -> call.arguments().stream())
                .map(sources::place)
                .filter(place -> !place.matches("(Day|Moment)Field.java.*"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// As the record says the kind of an entry: `DecisionDrafted` is “Decision drafted”.
    private static Set<String> kind(TypeElement event) {
        if (event.getModifiers().contains(Modifier.ABSTRACT)) {
            return Set.of();
        }
        var words =
                event.getSimpleName()
                        .toString()
                        .replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ")
                        .toLowerCase(Locale.ROOT);
        return Set.of(words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1));
    }

    private static Set<String> advice() {
        var words = ResourceBundle.getBundle("com.nulabinc.zxcvbn.messages", Locale.ROOT);
        var said = new TreeSet<String>();
        for (var key : words.keySet()) {
            var advice = words.getString(key).replace('\'', '’');
            said.add(advice.endsWith(".") ? advice : advice + ".");
        }
        return said;
    }

    private static Set<String> onPages() throws IOException {
        var said = new TreeSet<String>();
        try (var pages = Files.walk(PAGES)) {
            for (var page : pages.filter(Files::isRegularFile).toList()) {
                ON_A_PAGE
                        .matcher(Files.readString(page))
                        .results()
                        .map(m -> m.group(1))
                        .forEach(said::add);
            }
        }
        return said;
    }
}
