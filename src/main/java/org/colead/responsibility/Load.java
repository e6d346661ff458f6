package org.colead.responsibility;

import java.util.List;
import org.colead.kernel.PersonId;
import org.colead.kernel.Sentence;
import org.colead.responsibility.ResponsibilityRow.Someone;

/// What one person carries, what they were offered besides, and how many steps they carried out.
public record Load(
        Someone person,
        List<ResponsibilityRow> carried,
        List<ResponsibilityRow> offered,
        int carriedOut) {

    static Load of(Someone person, List<ResponsibilityRow> rows, int carriedOut) {
        return new Load(
                person,
                rows.stream().filter(row -> row.isCarriedBy(person.id())).toList(),
                rows.stream().filter(row -> row.isOfferedTo(person.id())).toList(),
                carriedOut);
    }

    public boolean isOf(PersonId viewer) {
        return person.is(viewer);
    }

    /// “carries 4, one more is offered”, for those who do not see the dots.
    public Sentence inWords() {
        return Sentence.of(
                "carries {0}{1, plural, =0 {} one {, one more is offered} other {, # more are"
                        + " offered}}",
                carried.size(), offered.size());
    }
}
