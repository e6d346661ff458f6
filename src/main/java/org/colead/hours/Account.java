package org.colead.hours;

/// Which of a pool's three sums a line changes.
enum Account {
    GRANTED,
    ALLOCATED,
    USED
}
