package org.colead.people.roster;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// One file as it was sent.
public record NamedBytes(String name, byte[] bytes) {

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof NamedBytes that
                && name.equals(that.name)
                && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return name.hashCode() + Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return name + " (" + bytes.length + " bytes)";
    }
}
