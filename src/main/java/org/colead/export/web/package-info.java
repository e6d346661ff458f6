@NullMarked
package org.colead.export.web;

import org.jspecify.annotations.NullMarked;
