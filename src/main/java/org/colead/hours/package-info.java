/// Where collaboration time comes from, to whom it is granted, what was used.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "platform",
            "uikit",
            "people",
            "people :: page",
            "authority",
            "authority :: page",
            "group",
            "decision",
            "decision :: page",
            "responsibility"
        })
package org.colead.hours;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
