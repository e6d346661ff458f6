package org.colead.record;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A Merkle tree reduced to what the next leaf needs: the roots of its full subtrees, largest
/// first.
///
/// Source: RFC 9162, section 2.1. A leaf is hashed behind a 0 byte, a node behind a 1 byte.
///
/// @param size how many leaves there are; each bit that is set stands for one peak
record Frontier(long size, List<Hash> peaks) {

    static final Frontier EMPTY = new Frontier(0, List.of());

    Frontier {
        peaks = List.copyOf(peaks);
        if (Long.bitCount(size) != peaks.size()) {
            throw new IllegalArgumentException(
                    size + " leaves do not have " + peaks.size() + " peaks");
        }
    }

    /// The tree with one leaf more.
    Frontier plus(byte[] leaf) {
        var grown = new ArrayList<>(peaks);
        var top = Hash.of(Bytes.join(new byte[] {0}, leaf));
        for (long bits = size; (bits & 1) == 1; bits >>= 1) {
            top = node(grown.removeLast(), top);
        }
        grown.add(top);
        return new Frontier(size + 1, grown);
    }

    Hash root() {
        return peaks.reversed().stream()
                .reduce((right, left) -> node(left, right))
                .orElseGet(() -> Hash.of(new byte[0]));
    }

    /// The peaks in hex, with spaces between them.
    String inText() {
        return String.join(" ", peaks.stream().map(Hash::hex).toList());
    }

    static Frontier ofText(long size, String text) {
        return new Frontier(
                size,
                text.isEmpty()
                        ? List.of()
                        : Arrays.stream(text.split(" ")).map(Hash::new).toList());
    }

    private static Hash node(Hash left, Hash right) {
        return Hash.of(Bytes.join(new byte[] {1}, left.bytes(), right.bytes()));
    }
}
