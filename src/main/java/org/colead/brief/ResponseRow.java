package org.colead.brief;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.colead.kernel.PersonId;

/// What a reader said to a brief and was answered, as it is kept.
record ResponseRow(
        ResponseId id,
        PersonId from,
        String words,
        Instant at,
        Optional<String> answer,
        Optional<PersonId> answeredBy) {

    /// Who said it and who answered.
    Stream<PersonId> persons() {
        return Stream.concat(Stream.of(from), answeredBy.stream());
    }

    /// Its place among all of a brief: those without an answer stand first.
    String key() {
        return (answer.isPresent() ? "1" : "0") + id;
    }

    BriefPage.Said shown(Map<PersonId, String> names) {
        return new BriefPage.Said(
                id,
                names.getOrDefault(from, ""),
                words,
                at,
                answer,
                answeredBy.map(by -> names.getOrDefault(by, "")));
    }
}
