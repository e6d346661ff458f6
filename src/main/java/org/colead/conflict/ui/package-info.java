/// The screens on which two people hear each other out.
@NullMarked
package org.colead.conflict.ui;

import org.jspecify.annotations.NullMarked;
