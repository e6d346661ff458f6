package org.colead.authority;

import org.colead.kernel.Sentence;

/// One fact about a person and a subject, with the sentence that tells it: “You are an author of
/// this proposal. You accepted on 10 September.”
public record Fact(FactKind kind, Sentence why) {}
