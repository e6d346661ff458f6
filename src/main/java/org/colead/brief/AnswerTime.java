package org.colead.brief;

import java.time.LocalDate;

/// Until when whoever responds to a brief is answered, as it was promised when it was published.
///
/// @param schoolDays how many the group’s charter gave then
public record AnswerTime(int schoolDays, LocalDate by) {}
