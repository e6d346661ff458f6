package org.colead.shell;

import java.util.ArrayList;
import java.util.List;
import org.colead.kernel.PersonId;
import org.colead.kernel.Sentence;
import org.colead.uikit.FindSource;
import org.springframework.stereotype.Component;

/// What a test says can be found.
@Component
class PlacesOfATest implements FindSource {

    private final List<Found> all = new ArrayList<>();

    void titled(String title, String href) {
        all.add(new Found(title, Sentence.of("Decision"), href));
    }

    @Override
    public List<Found> find(String words, PersonId viewer, int limit) {
        return all.stream().filter(found -> found.title().contains(words)).limit(limit).toList();
    }
}
