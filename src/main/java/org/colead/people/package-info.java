/// Persons, units, accounts, sign-in and the staff import.
@NullMarked
@ApplicationModule(
        allowedDependencies = {"kernel", "platform", "uikit", "authority", "authority :: page"})
package org.colead.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
