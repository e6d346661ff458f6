package org.colead.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.colead.kernel.CommandKey;
import org.colead.kernel.UuidV7;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.UncategorizedSQLException;

@SpringBootTest
class OnceMoreTest {

    @Autowired DatabaseAddress address;
    @Autowired Flyway flyway;
    @Autowired Tally tally;

    @BeforeEach
    void aTally() throws SQLException {
        var owner = address.owner();
        try (var connection =
                        DriverManager.getConnection(address.url(), owner.name(), owner.password());
                var statement = connection.createStatement()) {
            statement.execute(
                    "create or replace table tally (id char(1) primary key, n int not null)");
            statement.execute("insert into tally values ('a', 0), ('b', 0)");
        }
        flyway.migrate();
    }

    @Test
    void losesNoUpdateWhereManyReadAndThenWrite() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, 3)
                    .forEach(_ ->
                            threads.submit(() -> {
                                for (var i = 0; i < 20; i++) {
                                    addOneForSure();
                                }
                            }));
        }
        assertThat(tally.count("a")).isEqualTo(60);
    }

    /// Under constant contention even five tries can all be in vain; then somebody acts again.
    private void addOneForSure() {
        while (true) {
            try {
                tally.addOne("a");
                return;
            } catch (UncategorizedSQLException e) {
                assertThat(OnceMore.wasGivenUp(e)).isTrue();
            }
        }
    }

    @Test
    void ofTwoThatWaitForEachOtherBothComeThrough() throws Exception {
        var bothHaveBegun = new CyclicBarrier(2);
        var first = new AtomicInteger();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var one =
                    threads.submit(
                            () -> tally.addOneToBoth("a", "b", () -> meet(bothHaveBegun, first)));
            var other =
                    threads.submit(
                            () -> tally.addOneToBoth("b", "a", () -> meet(bothHaveBegun, first)));
            one.get();
            other.get();
        }
        assertThat(tally.count("a")).isEqualTo(2);
        assertThat(tally.count("b")).isEqualTo(2);
        assertThat(first).hasValue(3);
    }

    private static void meet(CyclicBarrier barrier, AtomicInteger arrivals) {
        if (arrivals.incrementAndGet() <= 2) {
            try {
                barrier.await();
            } catch (InterruptedException | BrokenBarrierException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    @Test
    void aLostConnectionIsTriedAgainOnlyWithAKey() {
        var tries = new AtomicInteger();
        var proxy = new ProxyFactory(Act.class, new OnceMore());
        proxy.setTarget(
                (Act)
                        _ -> {
                            tries.incrementAndGet();
                            throw new UncategorizedSQLException(
                                    "commit", null, new SQLException("lost", "08S01"));
                        });
        var act = (Act) proxy.getProxy();

        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> act.with("no key")))
                .isInstanceOf(UncategorizedSQLException.class);
        assertThat(tries).hasValue(1);
        assertThat(
                        org.assertj.core.api.Assertions.catchThrowable(
                                () -> act.with(new CommandKey(UuidV7.next()))))
                .isInstanceOf(UncategorizedSQLException.class);
        assertThat(tries).hasValue(1 + OnceMore.TRIES);
    }

    @Test
    void otherFailuresAreNotTriedAgain() {
        assertThat(OnceMore.wasGivenUp(new SQLException("duplicate", "23000", 1062))).isFalse();
        assertThat(OnceMore.wasGivenUp(new RuntimeException(new SQLException("", "25S03", 0))))
                .isTrue();
        assertThat(OnceMore.wasGivenUp(new SQLException("changed since read", "HY000", 1020)))
                .isTrue();
    }

    interface Act {
        void with(Object argument);
    }
}
