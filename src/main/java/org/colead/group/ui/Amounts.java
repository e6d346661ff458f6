package org.colead.group.ui;

import com.vaadin.flow.component.textfield.BigDecimalField;
import java.math.BigDecimal;
import java.util.Optional;
import org.colead.kernel.Money;
import org.colead.kernel.Refusal;

/// Amounts as people type them.
final class Amounts {

    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000_000L);

    private Amounts() {}

    /// Nothing where nothing was typed; refused with fractions of a cent.
    static Money money(BigDecimalField field) {
        var typed = Optional.ofNullable(field.getValue()).orElse(BigDecimal.ZERO);
        if (typed.stripTrailingZeros().scale() > 2 || typed.abs().compareTo(MOST) > 0) {
            throw Refusal.because("Write money in whole cents, like 9400 or 12.50.");
        }
        return new Money(typed.movePointRight(2).longValueExact());
    }
}
