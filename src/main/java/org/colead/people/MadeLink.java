package org.colead.people;

import java.util.UUID;

/// A link that was just made: the only moment at which its token is known.
record MadeLink(UUID id, String path) {

    @Override
    public String toString() {
        return "MadeLink[" + id + "]";
    }
}
