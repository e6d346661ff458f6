/// The frame around every place: layout, navigation, sign-in, errors.
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "platform", "uikit", "people", "authority"})
package org.colead.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
