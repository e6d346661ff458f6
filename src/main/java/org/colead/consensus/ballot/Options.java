package org.colead.consensus.ballot;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.colead.kernel.Refusal;

/// What people choose among, in the order in which it stands on the ballot.
public final class Options {

    static final int MOST = 10_000;

    private final List<String> names;
    private final Map<String, Integer> places = new HashMap<>();

    private Options(List<String> names) {
        this.names = List.copyOf(names);
        for (var name : this.names) {
            if (name.isBlank()) {
                throw Refusal.because("An option has no name. Give it one.");
            }
            if (places.put(name, places.size()) != null) {
                throw Refusal.because("Two options are called “{0}”. Rename one of them.", name);
            }
        }
        if (names.isEmpty() || names.size() > MOST) {
            throw Refusal.because("There are between 1 and {0} options.", MOST);
        }
    }

    public static Options of(List<String> names) {
        return new Options(names);
    }

    public static Options of(String... names) {
        return new Options(List.of(names));
    }

    public List<String> names() {
        return names;
    }

    public String name(int place) {
        return names.get(place);
    }

    public int size() {
        return names.size();
    }

    public boolean has(String name) {
        return places.containsKey(name);
    }

    /// Where it stands, from 0.
    public int place(String name) {
        var place = places.get(name);
        if (place == null) {
            throw Refusal.because("There is no option “{0}”. Check how it is written.", name);
        }
        return place;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Options that && names.equals(that.names);
    }

    @Override
    public int hashCode() {
        return names.hashCode();
    }

    @Override
    public String toString() {
        return names.toString();
    }
}
