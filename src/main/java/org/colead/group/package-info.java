/// Groups, charters, norms, memberships and envelopes.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "platform",
            "uikit",
            "people",
            "people :: page",
            "authority",
            "authority :: page"
        })
package org.colead.group;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
