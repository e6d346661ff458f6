package org.colead.whole;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.colead.uikit.DraftField;
import org.colead.uikit.Kept;
import org.colead.uikit.SayForm;
import org.junit.jupiter.api.Test;

/// Nothing that somebody typed is lost: every form with a field for words keeps them on the device,
/// forgets them once they were sent, and keeps what is confidential in its tab alone.
class WordsAreKeptTest {

    private static final JavaClasses CODE = ArchitectureTest.CODE;

    private static final Set<String> FIELDS =
            Stream.of(TextArea.class, TextField.class, EmailField.class)
                    .map(Class::getName)
                    .collect(toSet());

    /// Words that are searched for, or cannot be changed, are nobody’s draft.
    private static final Set<String> NOT_WRITTEN =
            Set.of(
                    "org.colead.decision.ui.RegisterFilters",
                    "org.colead.facilitation.ui.SummaryPart",
                    "org.colead.hours.ui.LogBand",
                    "org.colead.notification.ui.MailboxView",
                    "org.colead.people.ui.Staff",
                    "org.colead.shell.FindDialog");

    /// Its notes are taken along at the end, and forgotten there.
    private static final Set<String> FORGOTTEN_ELSEWHERE =
            Set.of("org.colead.facilitation.ui.ToolView");

    private final Map<String, Set<JavaAccess<?>>> doings =
            CODE.stream()
                    .collect(
                            toMap(
                                    WordsAreKeptTest::file,
                                    JavaClass::getAccessesFromSelf,
                                    WordsAreKeptTest::both));

    @Test
    void everyFieldForWordsStandsInAFormThatKeepsThem() {
        assertThat(doings.keySet())
                .filteredOn(file -> makes(file, FIELDS::contains))
                .filteredOn(file -> !file.startsWith("org.colead.uikit."))
                .filteredOn(file -> !NOT_WRITTEN.contains(file))
                .filteredOn(file -> !isKept(file, new HashSet<>()))
                .as("with a field for words, but without `Kept.in(form, …)` or a DraftField")
                .isEmpty();
    }

    @Test
    void whatIsKeptIsForgottenOnceItWasSent() {
        assertThat(doings.keySet())
                .filteredOn(file -> keeps(file) || makes(file, DraftField.class.getName()::equals))
                .filteredOn(file -> !FORGOTTEN_ELSEWHERE.contains(file))
                .filteredOn(file ->
                        !calls(file, Set.of(Kept.class, DraftField.class), Set.of("sent", "saved")))
                .as("keeping words without `sent()` or `saved()`")
                .isEmpty();
    }

    @Test
    void confidentialWordsAreKeptInTheirTabAlone() {
        assertThat(doings.keySet())
                .filteredOn(file ->
                        file.startsWith("org.colead.conflict.")
                                || file.matches(
                                        "org.colead.consensus.ui.(Position|Ranking|Points)Form")
                                || file.endsWith("RaiseConcernForm"))
                .filteredOn(file ->
                        keeps(file)
                                || makes(file, DraftField.class.getName()::equals)
                                || makes(file, SayForm.class.getName()::equals))
                .isNotEmpty()
                .allMatch(file ->
                        calls(
                                file,
                                Set.of(Kept.class, DraftField.class, SayForm.class),
                                Set.of("inThisTab")));
    }

    /// By itself, or because everything that makes it does.
    private boolean isKept(String file, Set<String> asked) {
        if (keeps(file) || !asked.add(file)) {
            return true;
        }
        var makers =
                doings.keySet().stream()
                        .filter(other -> !other.equals(file) && makes(other, it -> isOf(it, file)))
                        .toList();
        return !makers.isEmpty() && makers.stream().allMatch(maker -> isKept(maker, asked));
    }

    private boolean keeps(String file) {
        return !file.equals(DraftField.class.getName())
                && calls(file, Set.of(Kept.class), Set.of("in"));
    }

    private boolean calls(String file, Set<Class<?>> owners, Set<String> names) {
        var of = owners.stream().map(Class::getName).collect(toSet());
        return doings.get(file).stream()
                .anyMatch(it ->
                        of.contains(it.getTargetOwner().getName()) && names.contains(it.getName()));
    }

    private boolean makes(String file, Predicate<String> which) {
        return doings.get(file).stream()
                .filter(it -> it.getName().equals(JavaConstructor.CONSTRUCTOR_NAME))
                .anyMatch(it -> which.test(it.getTargetOwner().getName()));
    }

    private static boolean isOf(String type, String file) {
        return type.equals(file) || type.startsWith(file + "$");
    }

    private static String file(JavaClass type) {
        return type.getName().replaceFirst("\\$.*", "");
    }

    private static Set<JavaAccess<?>> both(Set<JavaAccess<?>> one, Set<JavaAccess<?>> other) {
        return Stream.concat(one.stream(), other.stream()).collect(toSet());
    }
}
