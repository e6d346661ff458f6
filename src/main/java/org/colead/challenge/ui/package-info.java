/// The screens on which challenges are posted and answered.
@NullMarked
package org.colead.challenge.ui;

import org.jspecify.annotations.NullMarked;
