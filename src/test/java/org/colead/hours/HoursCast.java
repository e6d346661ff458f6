package org.colead.hours;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.colead.decision.DecisionId;
import org.colead.kernel.CommandKey;
import org.colead.kernel.Minutes;
import org.colead.kernel.PersonId;
import org.colead.people.Cast;
import org.colead.platform.StoryClock;
import org.colead.responsibility.AdoptedCast;
import org.colead.responsibility.AdoptedCast.Team;
import org.colead.responsibility.FoundingCast;
import org.colead.responsibility.Mandate;
import org.springframework.stereotype.Component;

/// A school whose time steward, Hana, opened a pool for its teachers.
@Component
public class HoursCast {

    private final Cast cast;
    private final AdoptedCast adopted;
    private final FoundingCast founding;
    private final HoursPools pools;
    private final StoryClock clock;

    HoursCast(
            Cast cast,
            AdoptedCast adopted,
            FoundingCast founding,
            HoursPools pools,
            StoryClock clock) {
        this.cast = cast;
        this.adopted = adopted;
        this.founding = founding;
        this.pools = pools;
        this.clock = clock;
    }

    /// A pool of 1,260 hours for so many teachers; nothing is allocated.
    public Autumn autumn(int teachers) {
        return autumn(adopted.team(), teachers);
    }

    public Autumn autumn(Team team, int teachers) {
        founding.entrusted(Mandate.ALLOCATES_HOURS, team.hana());
        var persons = new ArrayList<>(List.of(team.theo(), team.hana(), team.ruth(), team.wes()));
        IntStream.range(4, teachers)
                .forEach(n -> persons.add(cast.join("Teacher " + n, team.unit())));
        var chosen = List.copyOf(persons.subList(0, teachers));
        var pool = pools.open(pool(team).forOnly(chosen), CommandKey.next(), team.hana());
        return new Autumn(team, pool, chosen);
    }

    public NewPool pool(Team team) {
        return new NewPool(
                "Autumn pool",
                team.unit(),
                thisWeek().monday(),
                thisWeek().plus(14).friday(),
                Minutes.of(1260, 0),
                Minutes.of(1260, 0),
                NewPool.FIVE_HOURS);
    }

    /// Five hours for each of these, this week.
    public LineId fiveHours(Autumn autumn, List<PersonId> persons) {
        return allocate(autumn, persons, FIVE, Optional.empty());
    }

    public LineId allocate(
            Autumn autumn,
            List<PersonId> persons,
            List<Part> parts,
            Optional<DecisionId> decision) {
        var allocation = new Allocation(persons, thisWeek(), thisWeek(), parts, decision);
        return pools.allocate(autumn.pool(), allocation, CommandKey.next(), autumn.steward());
    }

    public Week thisWeek() {
        return Week.of(today());
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    public static final List<Part> FIVE =
            List.of(
                    part(DayOfWeek.MONDAY, 45, "specials", Steering.SELF_STRUCTURED),
                    part(DayOfWeek.TUESDAY, 90, "planning", Steering.SELF_STRUCTURED),
                    part(DayOfWeek.THURSDAY, 45, "your slot", Steering.SELF_STRUCTURED),
                    part(DayOfWeek.THURSDAY, 45, "mandates", Steering.DIRECTED),
                    part(DayOfWeek.FRIDAY, 75, "specials", Steering.SELF_STRUCTURED));

    public static Part part(DayOfWeek day, int minutes, String purpose, Steering steering) {
        return new Part(day, new Minutes(minutes), purpose, steering);
    }

    public record Autumn(Team team, PoolId pool, List<PersonId> teachers) {

        public PersonId steward() {
            return team.hana();
        }
    }
}
