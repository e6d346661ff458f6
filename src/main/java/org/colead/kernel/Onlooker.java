package org.colead.kernel;

/// An open screen that follows what happens elsewhere.
public interface Onlooker {

    /// Whether what happened was done on this very screen, which then follows at once.
    boolean isActing();

    /// Shows what is now. Called for many changes at once, never for each.
    void follow();
}
