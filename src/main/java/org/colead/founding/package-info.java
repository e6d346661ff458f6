/// How an empty installation gets its first people and its first group.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "platform",
            "uikit",
            "people",
            "authority",
            "group",
            "decision",
            "responsibility"
        })
package org.colead.founding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
