package org.colead.people;

import java.util.List;
import org.colead.kernel.PersonId;
import org.colead.kernel.Sentence;

/// Persons whom anybody may sign in as: only the demo provides this.
public interface DemoPeople {

    List<Suggestion> suggestions();

    /// @param sees what is worth seeing as this person: “has a concern to answer”
    record Suggestion(PersonId person, String name, Sentence sees) {}
}
