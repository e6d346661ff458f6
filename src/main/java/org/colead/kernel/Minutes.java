package org.colead.kernel;

/// A quantity of time in whole minutes; 5 h 00 is 300.
public record Minutes(int value) implements Comparable<Minutes> {

    public static final Minutes NONE = new Minutes(0);

    public static Minutes of(int hours, int minutes) {
        return new Minutes(Math.addExact(Math.multiplyExact(hours, 60), minutes));
    }

    public Minutes plus(Minutes other) {
        return new Minutes(Math.addExact(value, other.value));
    }

    public Minutes minus(Minutes other) {
        return new Minutes(Math.subtractExact(value, other.value));
    }

    public Minutes times(int factor) {
        return new Minutes(Math.multiplyExact(value, factor));
    }

    @Override
    public int compareTo(Minutes other) {
        return Integer.compare(value, other.value);
    }

    /// As people write it: `1 h 30`, `−0 h 45`.
    @Override
    public String toString() {
        int absolute = Math.abs(value);
        return "%s%d h %02d".formatted(value < 0 ? "−" : "", absolute / 60, absolute % 60);
    }
}
