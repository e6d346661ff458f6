package org.colead.record;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What a verification found: the first two hundred in words, the rest counted; one per entry.
final class Findings {

    static final int TOLD = 200;

    private final List<Finding> told = new ArrayList<>();
    private final Set<Finding.Place> places = new HashSet<>();
    private long more;

    void add(Finding finding) {
        if (finding.place().isPresent() && places.contains(finding.place().get())) {
            return;
        }
        if (told.size() < TOLD) {
            told.add(finding);
            finding.place().ifPresent(places::add);
        } else {
            more++;
        }
    }

    List<Finding> told() {
        return List.copyOf(told);
    }

    long more() {
        return more;
    }
}
