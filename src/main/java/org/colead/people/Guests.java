package org.colead.people;

import java.sql.Timestamp;
import java.time.Clock;
import org.colead.kernel.PersonId;
import org.colead.kernel.Text;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Those from outside who were let in for one occasion. They have a name here, so that what they
/// say is theirs, and nothing else: no account, no address, no unit.
@Service
public class Guests {

    private final JdbcClient jdbc;
    private final Clock clock;

    Guests(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// Whoever lets them in has made sure that they may, and says so in the record.
    @Transactional(propagation = Propagation.MANDATORY)
    public void welcome(PersonId guest, String name) {
        jdbc.sql("insert into guest (id, name, came_at) values (?, ?, ?)")
                .params(
                        guest.toString(),
                        Text.line(name, "Name", 80),
                        Timestamp.from(clock.instant()))
                .update();
    }
}
