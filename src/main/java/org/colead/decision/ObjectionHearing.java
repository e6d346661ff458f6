package org.colead.decision;

import java.util.List;

/// Takes up the objections of a failed check, in the same transaction, so that each is answered
/// before the next one. A check that fails without objections says so with an empty list.
public interface ObjectionHearing {

    void hear(List<Objection> objections);
}
