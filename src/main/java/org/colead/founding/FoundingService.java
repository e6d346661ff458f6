package org.colead.founding;

import jakarta.persistence.EntityManager;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.colead.founding.NewOrganisation.Founder;
import org.colead.group.GroupId;
import org.colead.group.GroupService;
import org.colead.group.NewGroup;
import org.colead.kernel.CommandKey;
import org.colead.kernel.Digest;
import org.colead.kernel.PersonId;
import org.colead.people.Accounts;
import org.colead.people.Founding;
import org.colead.people.NewPerson;
import org.colead.people.People;
import org.colead.people.SignInLinks;
import org.colead.people.StaffRegister;
import org.colead.responsibility.Mandate;
import org.colead.responsibility.NewResponsibility;
import org.colead.responsibility.Responsibilities;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Founds an empty installation: the organisation, its first people, the founding group, and the
/// responsibilities that keep it running, each offered for a year. All of it or nothing.
@Service
@Transactional
public class FoundingService {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final FoundingLinks links;
    private final People people;
    private final StaffRegister register;
    private final Accounts accounts;
    private final SignInLinks invitations;
    private final GroupService groups;
    private final Responsibilities responsibilities;
    private final EntityManager database;
    private final Clock clock;

    FoundingService(
            FoundingLinks links,
            People people,
            StaffRegister register,
            Accounts accounts,
            SignInLinks invitations,
            GroupService groups,
            Responsibilities responsibilities,
            EntityManager database,
            Clock clock) {
        this.links = links;
        this.people = people;
        this.register = register;
        this.accounts = accounts;
        this.invitations = invitations;
        this.groups = groups;
        this.responsibilities = responsibilities;
        this.database = database;
        this.clock = clock;
    }

    /// A new link, as a path inside the application, while nobody is here. Earlier ones stop
    /// working.
    public Optional<String> link() {
        if (people.isFounded()) {
            return Optional.empty();
        }
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        links.deleteByUsedAtIsNull();
        links.save(new FoundingLink(token, clock.instant()));
        return Optional.of("/found/" + token);
    }

    /// Whether the link still works; looking does not use it up.
    @Transactional(readOnly = true)
    public boolean opens(String token) {
        return find(token).isPresent() && !people.isFounded();
    }

    /// Uses the link. Its entry is the first of the record.
    public PersonId found(String token, NewOrganisation words) {
        var link = find(token).orElseThrow(FoundingLink::spent);
        link.use(words, clock.instant());
        links.save(link);
        var founders = welcome(words);
        accounts.setPassword(founders.getFirst(), words.password(), founders.getFirst());
        database.flush();
        var group = groups.seatFounders(group(words), words.charter(), founders);
        database.flush();
        offerWhatKeepsItRunning(group, founders.getFirst(), words.language());
        founders.stream().skip(1).forEach(other -> invitations.invite(other, PersonId.COLEAD));
        return founders.getFirst();
    }

    private Optional<FoundingLink> find(String token) {
        return links.findByTokenHash(Digest.of(token).value()).filter(FoundingLink::isOpen);
    }

    private List<PersonId> welcome(NewOrganisation words) {
        var first = words.founders().getFirst();
        var founders = new ArrayList<PersonId>();
        founders.add(
                register.found(
                        new Founding(
                                words.organisation(),
                                words.kind(),
                                first.name(),
                                first.email(),
                                words.language())));
        database.flush();
        words.founders().stream().skip(1).map(this::joined).forEach(founders::add);
        return founders;
    }

    private PersonId joined(Founder founder) {
        return register.welcome(
                new NewPerson(founder.name(), founder.email(), "", people.root()), PersonId.COLEAD);
    }

    private NewGroup group(NewOrganisation words) {
        return new NewGroup(words.group(), words.charter().purpose(), people.root());
    }

    private void offerWhatKeepsItRunning(GroupId group, PersonId first, Locale language) {
        var today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        for (var running : Running.values()) {
            offer(group, running.mandate(), running.inWords(language, today), first);
        }
    }

    private void offer(GroupId group, Mandate mandate, NewResponsibility words, PersonId to) {
        responsibilities.entrust(group, mandate, words, to, CommandKey.next(), PersonId.COLEAD);
    }
}
