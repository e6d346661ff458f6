/// What needs me today.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "platform",
            "uikit",
            "people",
            "authority",
            "group",
            "decision"
        })
package org.colead.home;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
