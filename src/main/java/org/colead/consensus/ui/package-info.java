@NullMarked
package org.colead.consensus.ui;

import org.jspecify.annotations.NullMarked;
