package org.colead.decision;

import java.util.List;

/// Takes up what a closed check leaves to be answered, in the same transaction: objections, before
/// the next check; concerns that somebody consented with, before the brief if it passed. A check
/// that leaves none says so with an empty list.
public interface ObjectionHearing {

    void hear(List<Objection> objections);
}
