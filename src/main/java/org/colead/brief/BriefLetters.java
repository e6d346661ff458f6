package org.colead.brief;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.colead.kernel.PersonId;
import org.colead.people.People;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What is needed to mail a brief: whom it reaches, its words as they are for everybody, and the
/// link that opens it as that reader. Nothing here depends on one reader still being there.
@Service
@Transactional(readOnly = true)
public class BriefLetters {

    private final BriefReaders readers;
    private final BriefLinks links;
    private final BriefRecords records;
    private final ResponseRows responses;
    private final BriefRendering pages;
    private final People people;

    BriefLetters(
            BriefReaders readers,
            BriefLinks links,
            BriefRecords records,
            ResponseRows responses,
            BriefRendering pages,
            People people) {
        this.readers = readers;
        this.links = links;
        this.records = records;
        this.responses = responses;
        this.pages = pages;
        this.people = people;
    }

    public List<PersonId> readers(BriefId brief) {
        return readers.of(brief);
    }

    /// The brief as it is for nobody in particular; empty where none is published.
    public Optional<BriefPage> page(BriefId brief) {
        return records.head(brief, Optional.empty()).map(head -> pages.of(head, Optional.empty()));
    }

    /// A response and its answer, for the letter to whoever said it.
    public Optional<BriefPage.Said> said(ResponseId response) {
        return responses.of(response).map(said -> said.shown(names(said)));
    }

    private Map<PersonId, String> names(ResponseRow said) {
        return people.names(said.persons().distinct().toList());
    }

    /// Paths of this installation, each of which opens the brief as that reader without signing in.
    public Function<PersonId, String> paths(BriefId brief) {
        return links.to(brief);
    }

    /// The same for one person; for whoever it was not sent to, its page behind the sign-in.
    public String path(BriefId brief, PersonId reader) {
        return links.to(brief, reader);
    }
}
