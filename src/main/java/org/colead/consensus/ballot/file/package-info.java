/// Ballots in files: `.blt` and CSV.
@NullMarked
package org.colead.consensus.ballot.file;

import org.jspecify.annotations.NullMarked;
