/// Which days are school days.
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "platform", "uikit", "people", "authority"})
package org.colead.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
