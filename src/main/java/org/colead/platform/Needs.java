package org.colead.platform;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.colead.kernel.Need;
import org.colead.kernel.NeedSource;
import org.colead.kernel.PersonId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Everything that needs a person, from all modules: what is due soonest first, then in the order
/// of the modules; each thing once.
@Component
public class Needs {

    private static final Comparator<Need> MOST_PRESSING =
            Comparator.comparing(need -> need.due().orElse(Instant.MAX));

    private final ObjectProvider<NeedSource> sources;

    Needs(ObjectProvider<NeedSource> sources) {
        this.sources = sources;
    }

    public List<Need> of(PersonId person) {
        var seen = new ArrayList<String>();
        return sources.orderedStream()
                .flatMap(source -> source.needsOf(person).stream())
                .filter(need -> first(seen, need))
                .sorted(MOST_PRESSING)
                .toList();
    }

    /// Those about one thing, for the band on its page.
    public List<Need> of(PersonId person, UUID about) {
        return of(person).stream().filter(need -> need.about().equals(about)).toList();
    }

    private static boolean first(List<String> seen, Need need) {
        var key = need.about() + " " + need.what() + " " + need.href();
        return !seen.contains(key) && seen.add(key);
    }
}
