package org.colead.uikit;

import java.util.Locale;

/// Which part of its life a thing is in; gives the colour, never the only sign.
public enum Phase {
    FORM,
    DECIDE,
    DO,
    END;

    String css() {
        return name().toLowerCase(Locale.ROOT);
    }
}
