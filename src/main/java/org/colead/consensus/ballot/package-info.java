/// Ballots over options, and the methods that read them, as pure functions.
@NullMarked
package org.colead.consensus.ballot;

import org.jspecify.annotations.NullMarked;
