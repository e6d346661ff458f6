package org.colead.kernel;

import java.time.LocalDate;

/// On which weekdays there is no school.
@FunctionalInterface
public interface DaysOff {

    DaysOff NONE = _ -> false;

    boolean has(LocalDate day);
}
