package org.colead.responsibility;

import java.time.LocalDate;
import java.util.List;
import org.colead.kernel.Sentence;

/// In which order it is shown who carries what; by name where that is the same.
public enum LoadOrder {
    BY_LOAD("By load", "carried desc, ", "carried < :carried", "carried = :carried"),
    BY_PERSON("By person", "", "false", "true"),
    BY_END("By end", "first_end, ", "first_end > :end", "first_end = :end");

    private final Sentence word;
    private final String first;
    private final String beyond;
    private final String level;

    /// @param first what it is ordered by before names, in SQL
    /// @param beyond what comes later by that
    /// @param level what stands at the same place by that
    LoadOrder(String word, String first, String beyond, String level) {
        this.word = Sentence.of(word);
        this.first = first;
        this.beyond = beyond;
        this.level = level;
    }

    public Sentence word() {
        return word;
    }

    /// What comes after a key, in SQL.
    String later() {
        return " where %s or (%s and (name > :name or (name = :name and holder > :holder)))"
                .formatted(beyond, level);
    }

    String sorted() {
        return " order by " + first + "name, holder";
    }

    /// What a person is ordered by; as words, where a page goes on.
    record Key(String holder, String name, int carried, LocalDate firstEnd) {

        private static final String BETWEEN = " ";

        static Key of(String words) {
            var parts = List.of(words.split(BETWEEN, 4));
            return new Key(
                    parts.get(0),
                    parts.get(3),
                    Integer.parseInt(parts.get(1)),
                    LocalDate.parse(parts.get(2)));
        }

        String words() {
            return String.join(BETWEEN, holder, String.valueOf(carried), firstEnd.toString(), name);
        }
    }
}
