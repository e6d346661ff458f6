/// What is hard, told by whoever feels it; a group takes it up, merges it or says why not.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "platform",
            "uikit",
            "people",
            "authority",
            "calendar",
            "group",
            "group :: page",
            "decision",
            "decision :: page",
            "decision :: search"
        })
package org.colead.challenge;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
