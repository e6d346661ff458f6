/// `java -jar colead.jar tally`: anybody can recount a check outside the product.
@NullMarked
@NamedInterface("tally")
package org.colead.consensus.ballot.tally;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
