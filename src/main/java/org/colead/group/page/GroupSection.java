package org.colead.group.page;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.colead.group.GroupCard;
import org.colead.kernel.PersonId;

/// A part of a group's page, contributed by another module: its decisions, its responsibilities.
public interface GroupSection {

    /// Below 0 before the charter: what is on now. 100 decisions, 200 responsibilities, 300 hours.
    int order();

    /// Empty where there is nothing to say.
    Optional<Component> render(GroupCard group, PersonId viewer);
}
