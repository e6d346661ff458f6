package org.colead.authority;

/// One line under “What you may do here”: an action, whether this person may, and why or why not.
public record Reason(Action action, Verdict verdict) {

    public boolean yes() {
        return verdict.allowed();
    }
}
