package org.colead.demo;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.colead.kernel.Sentence;
import org.colead.people.DemoPeople;
import org.colead.people.People;
import org.colead.people.PersonRow;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// Six people of Cedar Hollow whom anybody may sign in as, with what there is to see as each.
@Component
@Profile("demo")
class OpenDoor implements DemoPeople {

    private final People people;

    OpenDoor(People people) {
        this.people = people;
    }

    @Override
    public List<Suggestion> suggestions() {
        return Stream.of(
                        named(
                                "Marisol Keane",
                                "writes proposals, answers concerns, publishes briefs"),
                        named("Hana Okafor", "has a position to give and a question to answer"),
                        named(
                                "Siobhán Ó Cuinneagáin",
                                "teaches third grade, reads briefs, waits for an answer"),
                        named("Lorraine Petty", "allocates collaboration time"),
                        named("Gus Hartwell", "granted the envelope, and could recall"),
                        named("Adaeze Winter", "keeps the accounts, imports staff"))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Suggestion> named(String name, String sees) {
        return people.staff(name, Optional.empty()).rows().stream()
                .map(PersonRow::id)
                .findFirst()
                .map(id -> new Suggestion(id, name, Sentence.of(sees)));
    }
}
