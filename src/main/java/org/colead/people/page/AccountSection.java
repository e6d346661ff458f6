package org.colead.people.page;

import com.vaadin.flow.component.Component;
import org.colead.kernel.PersonId;

/// A part of one’s own account, contributed by another module.
public interface AccountSection {

    Component render(PersonId me);
}
