package org.colead.consensus;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.colead.consensus.CheckCast.Round;
import org.colead.decision.DecisionCore;
import org.colead.decision.DecisionRegister;
import org.colead.kernel.CommandKey;
import org.colead.kernel.NeedSource;
import org.colead.kernel.PersonId;
import org.colead.platform.StoryClock;
import org.colead.record.RecordFilter;
import org.colead.record.RecordReader;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A check of a group of nine, and what is asked about it.
abstract class OneCheck {

    @Autowired CheckCast cast;
    @Autowired Checks checks;
    @Autowired ClosedChecks closed;
    @Autowired TakingPositions taking;
    @Autowired ClosingTimes closingTimes;
    @Autowired DecisionRegister register;
    @Autowired Stands stands;
    @Autowired StoryClock clock;
    @Autowired JdbcClient jdbc;
    @Autowired RecordReader record;
    @Autowired List<NeedSource> needs;
    Round round;

    @BeforeEach
    void tell() {
        round = cast.round();
    }

    List<String> toldByTheRecord() {
        return record
                .entries(
                        RecordFilter.about(round.decision().value()),
                        Optional.empty(),
                        round.colleague())
                .rows()
                .stream()
                .map(entry -> entry.what().toString().toLowerCase(Locale.ROOT))
                .toList();
    }

    void give(CheckId check, PersonId person, int choice) {
        taking.give(check, Stance.of(choice, "Because."), CommandKey.next(), person);
    }

    DecisionCore core() {
        return register.core(round.decision());
    }

    int answered() {
        return checks.status(round.decision(), round.theo()).orElseThrow().answered();
    }

    int earlier(CheckId check) {
        return jdbc.sql(
                        """
                        select count(*) from earlier_position e
                          join member_position p on p.id = e.position_id where p.check_id = ?
                        """)
                .param(check.toString())
                .query(Integer.class)
                .single();
    }

    /// The check that was closed last, with everybody in it.
    WholeCheck last() {
        return closed.of(round.decision(), round.hana()).getLast();
    }

    Stand stand(PersonId member) {
        return last().allStands().stream()
                .filter(stand -> stand.member().equals(member))
                .findFirst()
                .orElseThrow();
    }

    List<String> needsOf(PersonId person) {
        return needs.stream()
                .filter(source -> source.getClass().getPackageName().equals("org.colead.consensus"))
                .flatMap(source -> source.needsOf(person).stream())
                .filter(need -> need.about().equals(round.decision().value()))
                .map(need -> need.what().toString())
                .toList();
    }
}
