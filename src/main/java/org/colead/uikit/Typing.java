package org.colead.uikit;

/// A component in which somebody may be typing. While `isTyping()`, nothing around it is rendered
/// anew.
public interface Typing {

    boolean isTyping();
}
