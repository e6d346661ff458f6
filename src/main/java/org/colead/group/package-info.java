/// Groups, charters, norms, memberships and envelopes.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "platform",
            "uikit",
            "people",
            "people :: page",
            "authority"
        })
package org.colead.group;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
