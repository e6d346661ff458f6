package org.colead.notification;

/// How long a letter can wait.
enum Haste {
    /// It leaves at once, whatever its reader chose: something was done for safety before anybody
    /// was asked.
    NOW,
    /// It comes alone, once quiet hours are over: a brief.
    ALONE,
    /// It can come with others, once a day, where its reader chose so.
    TOGETHER
}
