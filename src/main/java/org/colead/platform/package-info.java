/// What the machine needs: database, time, ids, mail transport, web security.
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel"})
package org.colead.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
