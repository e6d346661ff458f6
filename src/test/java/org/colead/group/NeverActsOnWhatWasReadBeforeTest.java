package org.colead.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.Executors;
import org.colead.authority.Action;
import org.colead.authority.Permissions;
import org.colead.authority.Subject;
import org.colead.kernel.CommandKey;
import org.colead.kernel.PersonId;
import org.colead.kernel.Reading;
import org.colead.kernel.Refusal;
import org.colead.people.Cast;
import org.colead.platform.CountedStatements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/// While a screen is put together, what somebody may do is looked up once; whoever changes
/// something is asked anew.
@SpringBootTest
class NeverActsOnWhatWasReadBeforeTest {

    private static final NewNorm NORM =
            new NewNorm("Each speaks once.", "By a list.", "We say so, kindly.");

    @Autowired Cast cast;
    @Autowired GroupCast groupCast;
    @Autowired GroupService service;
    @Autowired Permissions permissions;

    PersonId theo;
    GroupId group;

    @BeforeEach
    void threeInAGroup() {
        var school = cast.school("Cedar Hollow", "Theo Brandt", "Hana Okafor", "Wes Tolliver");
        theo = school.person("Theo Brandt");
        group =
                groupCast.group(
                        "Leadership team",
                        school.unit(),
                        theo,
                        school.person("Hana Okafor"),
                        school.person("Wes Tolliver"));
    }

    @Test
    void oneReadingLooksItUpOnce() {
        Reading.during(() -> {
            assertThat(CountedStatements.of(this::mayAgree)).isNotEmpty();
            assertThat(CountedStatements.of(this::mayAgree)).isEmpty();
        });
        assertThat(CountedStatements.of(this::mayAgree)).isNotEmpty();
    }

    @Test
    void whatOneChangesIsReadAnew() {
        Reading.during(() -> {
            assertThat(mayAgree()).isTrue();
            service.leave(group, theo);
            assertThat(mayAgree()).isFalse();
        });
    }

    @Test
    void whatOthersChangedMeanwhileCountsWhereOneActs() {
        Reading.during(() -> {
            assertThat(mayAgree()).isTrue();
            elsewhere(() -> service.leave(group, theo));
            assertThatThrownBy(() -> service.proposeNorm(group, NORM, CommandKey.next(), theo))
                    .isInstanceOf(Refusal.class);
            assertThat(mayAgree()).isFalse();
        });
    }

    private boolean mayAgree() {
        var subject = Subject.of(Subject.Type.GROUP, group.value());
        return permissions.can(theo, Action.AGREE_NORM, subject).allowed();
    }

    private static void elsewhere(Runnable act) {
        try (var threads = Executors.newSingleThreadExecutor()) {
            threads.submit(act);
        }
    }
}
