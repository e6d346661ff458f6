package org.colead.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.DriverManager;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest
class RunningAccountTest {

    @Autowired DatabaseAddress address;
    @Autowired Flyway flyway;
    @Autowired JdbcClient running;
    @Autowired RecordProtection protection;

    @BeforeEach
    void aTableOfTheRecord() throws SQLException {
        asOwner("create or replace table record_probe (id int primary key, word varchar(20))");
        flyway.migrate();
        running.sql("insert into record_probe values (1, 'as it was')").update();
    }

    @AfterEach
    void withoutIt() throws SQLException {
        asOwner("drop table record_probe");
    }

    @Test
    void readsTheRecordAndAddsToIt() {
        assertThat(running.sql("select word from record_probe").query(String.class).single())
                .isEqualTo("as it was");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update record_probe set word = 'changed'",
                "delete from record_probe",
                "replace into record_probe values (1, 'changed')",
                "insert into record_probe values (1, 'x') on duplicate key update word = 'changed'",
                "truncate table record_probe",
                "drop table record_probe",
                "rename table record_probe to record_gone",
                "alter table record_probe drop column word",
                "create trigger t before insert on record_probe for each row set new.word = ''",
                "create table record_other (id int primary key)",
                "drop database colead",
                "grant update on record_probe to colead@'127.0.0.1'",
                "set global innodb_flush_log_at_trx_commit = 0"
            })
    void mayNotChangeIt(String sql) {
        assertThatThrownBy(() -> running.sql(sql).update())
                .rootCause()
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("denied");
        assertThat(running.sql("select word from record_probe").query(String.class).single())
                .isEqualTo("as it was");
    }

    @Test
    void onlyReadsAndAddsInEveryTableOfTheRecord() {
        var rights =
                running.sql(
                                "select distinct privilege_type from information_schema.table_privileges"
                                        + " where table_schema = database() and table_name like 'record\\_%'")
                        .query(String.class)
                        .set();
        assertThat(rights).containsExactlyInAnyOrder("SELECT", "INSERT");
        assertThat(protection.holds()).isTrue();
    }

    @Test
    void writesEverywhereElse() {
        assertThatCode(() -> running.sql("update command_key set at = at where false").update())
                .doesNotThrowAnyException();
    }

    private void asOwner(String sql) throws SQLException {
        var owner = address.owner();
        try (var connection =
                        DriverManager.getConnection(address.url(), owner.name(), owner.password());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
