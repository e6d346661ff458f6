package org.colead.decision;

import java.time.Instant;
import org.colead.kernel.PersonId;

/// One version of a proposal, with who wrote it and when.
public record VersionText(int number, ProposalText text, PersonId by, Instant at) {}
