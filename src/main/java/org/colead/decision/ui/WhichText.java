package org.colead.decision.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Optional;
import java.util.UUID;

/// Which text a link to a decision asks for: what changed in a version, and because of what.
///
/// @param comes whether whoever follows the link has yet to be brought to the words
record WhichText(
        boolean changes, Optional<Integer> version, Optional<UUID> because, boolean comes) {

    static WhichText of(QueryParameters query) {
        var because = query.getSingleParameter("because").flatMap(WhichText::id);
        return new WhichText(
                query.getSingleParameter("text").filter("changes"::equals).isPresent(),
                query.getSingleParameter("version").flatMap(WhichText::number),
                because,
                because.isPresent());
    }

    WhichText orChanges(boolean first) {
        return new WhichText(changes || first, version, because, comes);
    }

    WhichText arrived() {
        return new WhichText(changes, version, because, false);
    }

    private static Optional<Integer> number(String text) {
        return text.matches("\\d{1,4}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
