package org.colead.calendar;

import java.time.LocalDate;
import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

/// All time off that was named.
interface AllTimeOff extends ListCrudRepository<TimeOff, TimeOffId> {

    List<TimeOff> findByLastDayGreaterThanEqualOrderByFirstDayAscIdAsc(LocalDate day);
}
