/// Who may do what, and by which fact.
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "uikit"})
package org.colead.authority;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
