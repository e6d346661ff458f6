package org.colead.people;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.colead.kernel.CommandKey;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.colead.kernel.UuidV7;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/// People to play with: every test makes a school of its own, through the services.
///
///     var school = cast.school("Cedar Hollow", "Theo Brandt", "Hana Okafor");
///     var theo = school.person("Theo Brandt");
@Component
public class Cast {

    private final StaffRegister register;
    private final People people;
    private final KeepersOfAccounts keepers;
    private final Corrections corrections;

    Cast(
            StaffRegister register,
            People people,
            KeepersOfAccounts keepers,
            Corrections corrections) {
        this.register = register;
        this.people = people;
        this.keepers = keepers;
        this.corrections = corrections;
    }

    /// A new school below the organisation, with persons of these names and addresses of their own.
    public School school(String name, String... persons) {
        var unit = register.openUnit(name, "school", Optional.of(organisation()), PersonId.COLEAD);
        var ids = new LinkedHashMap<String, PersonId>();
        Arrays.stream(persons).forEach(person -> ids.put(person, join(person, unit)));
        return new School(unit, ids);
    }

    /// One more person in a unit.
    public PersonId join(String person, UnitId unit) {
        var address = "person-" + UuidV7.next() + "@example.org";
        return register.welcome(new NewPerson(person, address, "", unit), PersonId.COLEAD);
    }

    /// Has the person written to at another address, which is nobody else's.
    public String readdress(PersonId person) {
        var now = corrections.of(person, PersonId.COLEAD);
        var address = "person-" + UuidV7.next() + "@example.org";
        var right =
                new PersonDetails(
                        person,
                        now.version(),
                        now.name(),
                        address,
                        now.title(),
                        now.shift(),
                        now.units());
        corrections.correct(right, CommandKey.next(), PersonId.COLEAD);
        return address;
    }

    /// As a field to find a person offers them, however many have the same name.
    public PersonRow row(PersonId person) {
        return new PersonRow(
                person,
                people.name(person),
                people.email(person).orElse(""),
                java.util.List.of(),
                false);
    }

    /// States for this test run that the person accepted to keep the accounts.
    public PersonId keepsAccounts(PersonId person) {
        return keepers.add(person);
    }

    /// Signs the person in on this thread, as after the sign-in page.
    public void signIn(PersonId person) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(
                        person.toString(), null, java.util.List.of()));
        SecurityContextHolder.setContext(context);
    }

    public UnitId organisation() {
        return found(people::root)
                .orElseGet(() ->
                        register.openUnit(
                                "Marlow River", "district", Optional.empty(), PersonId.COLEAD));
    }

    private static <T> Optional<T> found(Supplier<T> query) {
        try {
            return Optional.of(query.get());
        } catch (Refusal notFounded) {
            return Optional.empty();
        }
    }

    /// A unit and its persons by name.
    public record School(UnitId unit, Map<String, PersonId> persons) {

        public PersonId person(String name) {
            return Optional.ofNullable(persons.get(name)).orElseThrow();
        }
    }
}
