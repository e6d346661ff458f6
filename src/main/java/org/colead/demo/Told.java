package org.colead.demo;

import java.sql.Timestamp;
import java.time.Clock;
import org.colead.platform.CannotStart;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Whether the story was told to its end: the last thing that is written of it.
@Component
@Profile("demo")
class Told {

    static final String DISTRICT = "Marlow River";
    private static final String NAME = "Cedar Hollow";

    private final JdbcClient jdbc;
    private final Clock clock;

    Told(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// The demo lets anybody in as somebody: it is not opened on the data of an organisation.
    ///
    /// @param first the unit above all others
    /// @throws CannotStart where another organisation has that
    static void mustBeginHere(String first) {
        if (!first.equals(DISTRICT)) {
            throw new CannotStart(
                    "These data belong to “%s”, not to the demo.".formatted(first),
                    "Start Colead without the profile “demo”, or let COLEAD_DATA name another"
                            + " folder for the demo.");
        }
    }

    void toItsEnd() {
        jdbc.sql("insert into told_story (name, told_at) values (?, ?)")
                .params(NAME, Timestamp.from(clock.instant()))
                .update();
    }

    boolean isWhole() {
        return jdbc.sql("select count(*) from told_story where name = ?")
                        .param(NAME)
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
