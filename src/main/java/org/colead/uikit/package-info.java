/// Vaadin components that know no domain.
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel"})
package org.colead.uikit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
