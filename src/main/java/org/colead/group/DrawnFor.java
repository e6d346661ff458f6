package org.colead.group;

import org.colead.kernel.Minutes;
import org.colead.kernel.Money;

/// What was drawn from an envelope for one thing: the envelope that allowed it, and how much of it.
public record DrawnFor(
        EnvelopeId envelope, String name, GroupId holder, Money money, Minutes hours) {}
