package org.colead.people;

/// Is told how far an import has come; `done` of `total` persons and units.
@FunctionalInterface
public interface ImportProgress {

    void reached(int done, int total);
}
