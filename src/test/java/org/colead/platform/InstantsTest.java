package org.colead.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.TimeZone;
import org.colead.kernel.PersonId;
import org.colead.kernel.UuidV7;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest
class InstantsTest {

    @Autowired JdbcClient jdbc;

    @Test
    void theHourThatComesTwiceInAutumnStaysTwoHours() {
        var zone = TimeZone.getDefault();
        TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));
        try {
            var first = Instant.parse("2026-11-01T05:30:00Z");
            assertThat(kept(first)).isEqualTo(first);
            assertThat(kept(first.plus(Duration.ofHours(1)))).isEqualTo("2026-11-01T06:30:00Z");
        } finally {
            TimeZone.setDefault(zone);
        }
    }

    private Instant kept(Instant at) {
        var id = UuidV7.next().toString();
        jdbc.sql("insert into command_key (id, person_id, result, at) values (?, ?, ?, ?)")
                .params(id, PersonId.COLEAD.toString(), id, Timestamp.from(at))
                .update();
        assertThat(
                        jdbc.sql("select unix_timestamp(at) from command_key where id = ?")
                                .param(id)
                                .query(Long.class)
                                .single())
                .isEqualTo(at.getEpochSecond());
        return jdbc.sql("select at from command_key where id = ?")
                .param(id)
                .query(Timestamp.class)
                .single()
                .toInstant();
    }
}
