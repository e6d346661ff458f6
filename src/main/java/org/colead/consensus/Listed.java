package org.colead.consensus;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/// An option of a check in people’s own words, as it stood when the check opened.
///
/// @param number from 1, in the order in which they are listed
@Embeddable
public record Listed(
        @Column(name = "choice") int number,
        @Column(length = 80) String name,
        @Column(length = 200) String words) {}
