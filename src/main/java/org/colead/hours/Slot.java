package org.colead.hours;

import org.colead.kernel.PersonId;

/// One person's time of one kind in one week: the unit in which hours are held.
record Slot(PersonId person, Week week, Steering steering) {}
