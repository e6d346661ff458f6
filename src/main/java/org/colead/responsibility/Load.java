package org.colead.responsibility;

import java.util.List;
import org.colead.kernel.PersonId;
import org.colead.kernel.Sentence;
import org.colead.responsibility.ResponsibilityRow.Someone;

/// What one person carries, and what they were offered besides.
public record Load(
        Someone person, List<ResponsibilityRow> carried, List<ResponsibilityRow> offered) {

    static Load of(Someone person, List<ResponsibilityRow> rows) {
        return new Load(
                person,
                rows.stream().filter(row -> row.isCarriedBy(person.id())).toList(),
                rows.stream().filter(row -> row.isOfferedTo(person.id())).toList());
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
