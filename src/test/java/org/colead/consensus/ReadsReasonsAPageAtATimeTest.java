package org.colead.consensus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.colead.brief.Crowd;
import org.colead.decision.Method;
import org.colead.group.GroupDirectory;
import org.colead.kernel.Refusal;
import org.colead.kernel.Slice;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/// A closed check with more positions than a page holds: page by page everybody is read once, in
/// the same order as on one page.
@SpringBootTest
class ReadsReasonsAPageAtATimeTest extends OneCheck {

    @Autowired ClosedPositions positions;
    @Autowired Crowd crowd;
    @Autowired GroupDirectory groups;

    @Test
    void everyReasonComesOnceTheFurthestFromAgreementFirst() {
        var check = closedWith(130);

        var rows = pages(after -> positions.reasons(check, after, round.hana()));

        var said = rows.stream().flatMap(row -> row.stands().stream()).toList();
        assertThat(said).extracting(Stand::member).doesNotHaveDuplicates().hasSize(139);
        assertThat(said)
                .isSortedAccordingTo(
                        Comparator.comparing((Stand stand) -> -stand.stance().choice())
                                .thenComparing(Stand::name));
        assertThat(said).allMatch(stand -> !stand.stance().reason().isBlank());
        assertThat(said.getFirst().leftOut()).isTrue();
    }

    @Test
    void whoeverGaveNoneSharesARowThatNamesOnlyTheFirst() {
        var check = closedWith(130);
        silence(check, 80);

        var rows = pages(after -> positions.reasons(check, after, round.hana()));

        var shared = rows.stream().filter(row -> row.stands().size() > 1).toList();
        assertThat(shared)
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.stands()).hasSize(StoodRows.NAMED);
                    assertThat(row.more()).isEqualTo(80 - StoodRows.NAMED);
                });
        var row = shared.getFirst();
        int place = rows.indexOf(row);
        assertThat(rows.get(place - 1).first().stance().choice()).isEqualTo(2);
        assertThat(rows.get(place + 1).first().stance().choice()).isEqualTo(1);
        var others =
                pages(after ->
                        positions.silent(
                                check, 2, after.or(() -> Optional.of(row.next())), round.hana()));
        assertThat(others).hasSize(row.more());
        var all = new ArrayList<>(rows.stream().flatMap(it -> it.stands().stream()).toList());
        all.addAll(others);
        assertThat(all).extracting(Stand::member).doesNotHaveDuplicates().hasSize(139);
    }

    /// The row stands where a page ends, wherever that is.
    @Test
    void nobodyIsMissedWhereAPageEndsWithASharedRow() {
        for (int said : List.of(46, 47, 48)) {
            round = cast.round();
            var check = closedWith(said + 2);
            silence(check, 2);
            var members = new HashSet<>();
            pages(after -> positions.reasons(check, after, round.hana()))
                    .forEach(row -> row.stands().forEach(stand -> members.add(stand.member())));
            assertThat(members).as("%d reasons at 2", said).hasSize(said + 11);
        }
    }

    @Test
    void everyBallotComesOnce() {
        round = cast.round(Method.DOTS);
        var check = cast.open(round);
        round.nine().forEach(member -> cast.points(check, member, 1, 2));
        checks.close(check, round.theo());
        join(60);
        jdbc.sql(
                        "update member_position set ballot = '1:3', choice = 0 where choice = 2 and check_id = ?")
                .param(check.toString())
                .update();

        var ballots = pages(after -> positions.ballots(check, after, round.hana()));

        assertThat(ballots).extracting(Stand::member).doesNotHaveDuplicates().hasSize(69);
        assertThat(positions.allBallots(check, round.hana())).hasSize(69);
        assertThat(last().allStands()).isEqualTo(ballots);
    }

    @Test
    void whoeverMayNotReadTheDecisionGetsNoPage() {
        var check = closedWith(0);
        var stranger = cast.round().hana();
        var first = Optional.<String>empty();

        assertThatThrownBy(() -> positions.reasons(check, first, stranger))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> positions.silent(check, 1, first, stranger))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> positions.ballots(check, first, stranger))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> positions.left(check, first, stranger))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> positions.allBallots(check, stranger)).isInstanceOf(Refusal.class);
    }

    @Test
    void ofAnOpenCheckThereIsNoPageForAnybody() {
        var check = cast.open(round);
        give(check, round.hana(), 8);
        var first = Optional.<String>empty();

        for (var viewer : List.of(round.hana(), round.theo(), round.wes())) {
            assertThatThrownBy(() -> positions.reasons(check, first, viewer))
                    .isInstanceOf(Refusal.class)
                    .hasMessageStartingWith("There is no such check");
            assertThatThrownBy(() -> positions.allBallots(check, viewer))
                    .isInstanceOf(Refusal.class);
        }
    }

    /// Nine from 1 to 7, and so many more at 2 with a reason, all of one name.
    private CheckId closedWith(int more) {
        var check = cast.open(round);
        cast.giveAll(check, round, 1, 1, 1, 1, 2, 2, 3, 5, 7);
        checks.close(check, round.theo());
        join(more);
        return check;
    }

    private void join(int more) {
        crowd.join(more, groups.unitOf(round.team()), round.team(), round.decision(), round.theo());
    }

    private void silence(CheckId check, int many) {
        jdbc.sql(
                        "update member_position set reason = '' where check_id = ? and reason = 'Good.' limit "
                                + many)
                .param(check.toString())
                .update();
    }

    private static <T> List<T> pages(Function<Optional<String>, Slice<T>> source) {
        var all = new ArrayList<T>();
        Optional<String> after = Optional.empty();
        do {
            var page = source.apply(after);
            assertThat(page.rows()).hasSizeBetween(1, Slice.SIZE);
            all.addAll(page.rows());
            after = page.next();
        } while (after.isPresent());
        return all;
    }
}
