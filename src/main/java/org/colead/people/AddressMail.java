package org.colead.people;

import java.util.Optional;
import org.colead.kernel.PersonId;
import org.colead.kernel.Sentence;
import org.colead.kernel.UuidV7;
import org.colead.platform.Letter;
import org.colead.platform.PostOffice;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Tells the old address that it is not somebody’s any more, and by whom that was said. The new one
/// is not named: whoever reads there may be somebody else.
@Component
class AddressMail {

    private final ObjectProvider<PostOffice> office;
    private final People people;

    AddressMail(ObjectProvider<PostOffice> office, People people) {
        this.office = office;
        this.people = people;
    }

    void changed(AddressChanges.Before before, PersonId by) {
        var language = people.localeOf(before.person());
        var here = people.organisationName();
        office.getObject()
                .post(
                        new Letter(
                                "address-changed",
                                UuidV7.next(),
                                before.person(),
                                before.address(),
                                Sentence.of("Your address at {0} was changed", here).in(language),
                                text(before.name(), here, by).in(language),
                                Optional.empty()));
    }

    private Sentence text(String name, String here, PersonId by) {
        return Sentence.of(
                "Hello {0},\n\n"
                        + "{1} changed the address under which you sign in to Colead at {2}. Mails"
                        + " go to the new one from now on, and links that were mailed to this one"
                        + " no longer work. Whoever is signed in has to sign in again; the"
                        + " password is the same.\n\n"
                        + "If that is not right, tell {1}.",
                name, people.name(by), here);
    }
}
