package org.colead.responsibility;

import java.time.LocalDate;
import java.util.Comparator;
import org.colead.kernel.Sentence;

/// In which order it is shown who carries what.
public enum LoadOrder {
    BY_LOAD("By load", Comparator.comparingInt(Key::carried).reversed()),
    BY_PERSON("By person", Comparator.comparing(Key::name)),
    BY_END("By end", Comparator.comparing(Key::firstEnd));

    private final Sentence word;
    private final Comparator<Key> order;

    LoadOrder(String word, Comparator<Key> order) {
        this.word = Sentence.of(word);
        this.order = order.thenComparing(Key::name).thenComparing(Key::holder);
    }

    public Sentence word() {
        return word;
    }

    Comparator<Key> order() {
        return order;
    }

    /// What a person is ordered by.
    record Key(String holder, String name, int carried, LocalDate firstEnd) {

        Key named(String known) {
            return new Key(holder, known, carried, firstEnd);
        }
    }
}
