/// The audit trail: entries, chain, seals, verification.
@NullMarked
@ApplicationModule(
        allowedDependencies = {"kernel", "platform", "uikit", "authority", "authority :: page"})
package org.colead.record;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
