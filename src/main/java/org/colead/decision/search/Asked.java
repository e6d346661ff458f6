package org.colead.decision.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.colead.kernel.Excerpt;

/// Words that somebody looks for: all of them, each as it is or as the beginning of a longer one.
public final class Asked {

    private static final int MOST = 12;
    private static final int LONGEST = 200;

    private final List<Key> keys;

    private Asked(List<Key> keys) {
        this.keys = keys;
    }

    public static Asked of(String words) {
        var typed = words.substring(0, Math.min(LONGEST, words.length()));
        return new Asked(
                Terms.of(typed).stream()
                        .filter(term -> !term.tail())
                        .map(Asked::key)
                        .distinct()
                        .limit(MOST)
                        .toList());
    }

    private static Key key(Terms.Term term) {
        boolean oneLetter = term.until() - term.from() == 1 && !term.single();
        return new Key(term.key(), !oneLetter);
    }

    /// Whether there is nothing to look for: no letter and no digit was typed.
    public boolean isEmpty() {
        return keys.isEmpty();
    }

    /// For `match (terms) against (… in boolean mode)`: every one of them.
    public String all() {
        return keys.stream().map(key -> "+" + key.sought()).collect(Collectors.joining(" "));
    }

    /// The place in a text where most of the words stand together, with each of them marked.
    public Excerpt in(String text) {
        return Cutting.of(text, hits(text));
    }

    private List<Cutting.Hit> hits(String text) {
        var hits = new ArrayList<Cutting.Hit>();
        for (var term : Terms.of(text)) {
            for (int key = 0; key < keys.size(); key++) {
                if (!term.tail() && keys.get(key).matches(term.key())) {
                    hits.add(new Cutting.Hit(key, term.from(), term.until()));
                }
            }
        }
        return hits;
    }

    private record Key(String key, boolean beginning) {

        String sought() {
            return beginning ? key + "*" : key;
        }

        boolean matches(String term) {
            return beginning ? term.startsWith(key) : term.equals(key);
        }
    }
}
