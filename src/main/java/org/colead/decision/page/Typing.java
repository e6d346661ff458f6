package org.colead.decision.page;

/// A component in which somebody may be typing. While `isTyping()`, the page keeps the whole
/// section as it is and says beside it that something changed elsewhere.
public interface Typing {

    boolean isTyping();
}
