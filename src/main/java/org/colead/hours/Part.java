package org.colead.hours;

import java.time.DayOfWeek;
import org.colead.kernel.Minutes;

/// One part of everybody's week: which day, how long, what for, and who decides what for.
public record Part(DayOfWeek day, Minutes minutes, String purpose, Steering steering) {}
