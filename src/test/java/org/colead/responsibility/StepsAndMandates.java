package org.colead.responsibility;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.colead.authority.Action.ALLOCATE_HOURS;
import static org.colead.authority.Action.CARRY_OUT;

import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.colead.authority.Permissions;
import org.colead.authority.Subject;
import org.colead.decision.Stage;
import org.colead.group.GroupService;
import org.colead.kernel.CommandKey;
import org.colead.kernel.Condition;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.colead.people.StaffRegister;
import org.colead.platform.StoryClock;
import org.colead.responsibility.AdoptedCast.Adopted;
import org.colead.responsibility.AdoptedCast.Team;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Steps of an adopted decision and what groups entrust, as they pass from hand to hand.
abstract class StepsAndMandates {

    @Autowired Responsibilities responsibilities;
    @Autowired LayingDown laying;
    @Autowired Carried carried;
    @Autowired Loads loads;
    @Autowired LoadKeys loadKeys;
    @Autowired Relays relays;
    @Autowired StepsAccepted guard;
    @Autowired OfferNeeds needs;
    @Autowired AdoptedCast cast;
    @Autowired FoundingCast founding;
    @Autowired GroupService groups;
    @Autowired JdbcClient jdbc;
    @Autowired LeftOutInTests leftOut;
    @Autowired Permissions permissions;
    @Autowired StaffRegister register;
    @Autowired AuthorityEnds ends;
    @Autowired StoryClock clock;

    Load loadOf(LoadOrder order, PersonId person) {
        return loadOf(order, person, person);
    }

    Load loadOf(LoadOrder order, PersonId person, PersonId viewer) {
        var after = Optional.<String>empty();
        while (true) {
            var page = loads.page(order, after, viewer);
            var found = page.rows().stream().filter(load -> load.isOf(person)).findFirst();
            if (found.isPresent()) {
                return found.get();
            }
            after = Optional.of(page.next().orElseThrow());
        }
    }

    java.util.List<String> missing(Adopted it) {
        return guard.conditions(it.decision(), Stage.PUBLISHED).stream()
                .filter(condition -> !condition.met())
                .map(Condition::text)
                .map(Object::toString)
                .toList();
    }

    boolean may(PersonId person, Adopted it) {
        return permissions.can(person, CARRY_OUT, subject(it)).allowed();
    }

    static Subject subject(Adopted it) {
        return Subject.of(Subject.Type.DECISION, it.decision().value());
    }

    ResponsibilityId offered(Adopted it, PersonId to) {
        return offered(it, Optional.of(to));
    }

    ResponsibilityId offered(Adopted it, Optional<PersonId> to) {
        return responsibilities.offerStep(
                it.decision(),
                new NewStep(cast.words("Keep the calendar"), to),
                CommandKey.next(),
                it.team().theo());
    }

    void offerAs(Adopted it, PersonId by) {
        responsibilities.offerStep(
                it.decision(),
                new NewStep(cast.words("Keep the calendar"), Optional.empty()),
                CommandKey.next(),
                by);
    }

    ResponsibilityId entrust(Team team, Mandate mandate, PersonId to) {
        return responsibilities.entrust(
                team.group(),
                mandate,
                cast.words("A standing responsibility"),
                to,
                CommandKey.next(),
                team.theo());
    }

    void entrustAsColead(Team team, Mandate mandate) {
        responsibilities.entrust(
                team.group(),
                mandate,
                cast.words("A standing responsibility"),
                team.hana(),
                CommandKey.next(),
                PersonId.COLEAD);
    }

    boolean allocates(PersonId person) {
        return permissions.can(person, ALLOCATE_HOURS, Subject.ORGANISATION).allowed();
    }

    static void refused(ThrowingCallable act, String words) {
        assertThatThrownBy(act).isInstanceOf(Refusal.class).hasMessageContaining(words);
    }
}
