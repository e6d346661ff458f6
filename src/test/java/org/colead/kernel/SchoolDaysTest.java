package org.colead.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchoolDaysTest {

    /// 2 October 2026 is a Friday.
    @ParameterizedTest
    @CsvSource({
        "2026-10-02, 0, 2026-10-02",
        "2026-10-02, 1, 2026-10-05",
        "2026-10-03, 1, 2026-10-05",
        "2026-10-04, 1, 2026-10-05",
        "2026-10-05, 4, 2026-10-09",
        "2026-10-05, 5, 2026-10-12",
        "2026-10-05, 10, 2026-10-19",
    })
    void weekendsAreNoSchoolDays(LocalDate day, int count, LocalDate expected) {
        assertThat(SchoolDays.after(day, count, DaysOff.NONE)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-18, 1, 2027-01-04",
        "2026-12-31, 1, 2027-01-04",
        "2026-12-17, 2, 2027-01-04",
        "2027-01-04, 1, 2027-01-05",
    })
    void daysOffAreNoSchoolDays(LocalDate day, int count, LocalDate expected) {
        DaysOff winter =
                it ->
                        !it.isBefore(LocalDate.of(2026, 12, 21))
                                && !it.isAfter(LocalDate.of(2027, 1, 1));

        assertThat(SchoolDays.after(day, count, winter)).isEqualTo(expected);
    }
}
