package org.colead.hours;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.colead.hours.HoursCast.Autumn;
import org.colead.kernel.Minutes;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.colead.people.StaffRegister;
import org.colead.responsibility.AdoptedCast;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A pool of hours for an autumn, and what is asked about it.
abstract class HoursOfAutumn {

    @Autowired HoursPools pools;
    @Autowired MovingHours moving;
    @Autowired CollaborationTime time;
    @Autowired Meetings meetings;
    @Autowired AskedHours guard;
    @Autowired LoggingNeeds needs;
    @Autowired HoursCast cast;
    @Autowired AdoptedCast adopted;
    @Autowired StaffRegister register;
    @Autowired JdbcClient jdbc;

    static boolean got(Future<Boolean> outcome) {
        return outcome.resultNow();
    }

    Minutes summed(Autumn autumn) {
        return new Minutes(
                jdbc.sql(
                                "select sum(minutes) from hours_share where pool_id = ? and account ="
                                        + " 'ALLOCATED'")
                        .param(autumn.pool().toString())
                        .query(Integer.class)
                        .single());
    }

    PoolRow pool(Autumn autumn) {
        return time.pool(autumn.pool(), autumn.steward());
    }

    WeekOfAll week(Autumn autumn) {
        return time.week(autumn.pool(), cast.thisWeek(), autumn.steward());
    }

    Object minimum(Autumn autumn) {
        return week(autumn).minimum().verdict();
    }

    List<LedgerRow> ledger(Autumn autumn) {
        return time.ledger(autumn.pool(), Optional.empty(), autumn.steward()).rows();
    }

    MovingHours.Time time(PersonId person, int minutes) {
        return new MovingHours.Time(
                person,
                cast.thisWeek().monday(),
                Steering.SELF_STRUCTURED,
                "specials",
                new Minutes(minutes));
    }

    HoursPools.Use use(int minutes) {
        return new HoursPools.Use(
                cast.thisWeek().monday(),
                Steering.SELF_STRUCTURED,
                "specials",
                new Minutes(minutes));
    }

    static void refused(ThrowingCallable act, String words) {
        assertThatThrownBy(act).isInstanceOf(Refusal.class).hasMessageContaining(words);
    }
}
