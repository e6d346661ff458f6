package org.colead.demo;

import java.sql.Timestamp;
import java.time.Clock;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Whether the story was told to its end: the last thing that is written of it.
@Component
@Profile("demo")
class Told {

    private static final String NAME = "Cedar Hollow";

    private final JdbcClient jdbc;
    private final Clock clock;

    Told(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
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
