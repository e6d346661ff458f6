package org.colead.decision.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.function.Function;
import org.colead.decision.RegisterFilter;
import org.colead.decision.Stage;
import org.colead.group.GroupId;
import org.colead.kernel.PersonId;

/// What the register is set to, as an address that can be mailed.
final class RegisterAddress {

    private RegisterAddress() {}

    static String of(RegisterFilter filter) {
        var set = new LinkedHashMap<String, String>();
        if (!filter.words().isBlank()) {
            set.put("words", filter.words());
        }
        filter.inForceOn().ifPresent(day -> set.put("on", day.toString()));
        filter.group().ifPresent(group -> set.put("group", group.toString()));
        filter.goal().ifPresent(goal -> set.put("goal", goal));
        filter.author().ifPresent(person -> set.put("person", person.toString()));
        filter.stage().ifPresent(stage -> set.put("stage", stage.name()));
        return set.isEmpty()
                ? "decisions"
                : "decisions?" + QueryParameters.simple(set).getQueryString();
    }

    /// What cannot be read in it asks nothing.
    static RegisterFilter read(QueryParameters address) {
        return new RegisterFilter(
                part(address, "on", LocalDate::parse),
                part(address, "group", GroupId::of),
                part(address, "stage", Stage::valueOf),
                part(address, "person", PersonId::of),
                part(address, "words", words -> words).orElse(""),
                part(address, "goal", goal -> goal));
    }

    private static <T> Optional<T> part(
            QueryParameters address, String name, Function<String, T> read) {
        try {
            return address.getSingleParameter(name).map(read);
        } catch (IllegalArgumentException | java.time.DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}
