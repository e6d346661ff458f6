package org.colead.shell;

import java.util.List;
import java.util.Locale;
import org.colead.kernel.PersonId;
import org.colead.kernel.Sentence;
import org.colead.uikit.FindSource;
import org.colead.uikit.Words;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// The places of the navigation, for “find anything”.
@Order(0)
@Component
class FoundPlaces implements FindSource {

    private static final Sentence KIND = Sentence.of("Place");

    @Override
    public List<Found> find(String words, PersonId viewer, int limit) {
        var begun = words.toLowerCase(Locale.ROOT);
        return Destination.ALL.stream()
                .map(place -> new Found(Words.t(place.name()), KIND, address(place)))
                .filter(found -> found.title().toLowerCase(Locale.ROOT).startsWith(begun))
                .limit(limit)
                .toList();
    }

    private static String address(Destination place) {
        return place.path().isEmpty() ? "." : place.path();
    }
}
