@NullMarked
package org.colead.notification.ui;

import org.jspecify.annotations.NullMarked;
