package org.colead.responsibility;

import java.time.Instant;
import java.util.List;
import org.colead.responsibility.ResponsibilityRow.Someone;

/// What one person hands over to another: some of it has passed, some waits for a yes.
public record Relay(Someone from, Someone to, List<Item> items) {

    public Relay {
        items = List.copyOf(items);
    }

    public int passed() {
        return (int) items.stream().filter(Item::accepted).count();
    }

    /// @param at when it was accepted, or else offered
    public record Item(ResponsibilityId id, String result, boolean accepted, Instant at) {}
}
