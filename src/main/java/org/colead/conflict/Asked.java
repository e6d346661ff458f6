package org.colead.conflict;

/// A case that somebody is asked to mediate: who asks, and nothing of what was said.
public record Asked(ConflictId id, ConflictKind kind, String openerName, String otherName) {}
