package org.colead.platform;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// A count that everybody reads first and then writes, which loses updates where nothing guards it.
@Component
@Transactional
public class Tally {

    private final JdbcClient jdbc;

    Tally(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void addOne(String id) {
        var count = count(id);
        jdbc.sql("update tally set n = ? where id = ?").params(count + 1, id).update();
    }

    /// Two of these with the rows the other way round wait for each other.
    public void addOneToBoth(String first, String second, Runnable meanwhile) {
        jdbc.sql("update tally set n = n + 1 where id = ?").param(first).update();
        meanwhile.run();
        jdbc.sql("update tally set n = n + 1 where id = ?").param(second).update();
    }

    public int count(String id) {
        return jdbc.sql("select n from tally where id = ?").param(id).query(Integer.class).single();
    }
}
