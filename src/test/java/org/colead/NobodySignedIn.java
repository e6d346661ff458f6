package org.colead;

import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.security.core.context.SecurityContextHolder;

/// Before every test: whoever an earlier one signed in is forgotten, before a first screen opens.
public final class NobodySignedIn implements BeforeEachCallback {

    @Override
    public void beforeEach(ExtensionContext test) {
        SecurityContextHolder.clearContext();
    }
}
