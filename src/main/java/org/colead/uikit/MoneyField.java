package org.colead.uikit;

import com.vaadin.flow.component.textfield.BigDecimalField;
import java.math.BigDecimal;
import java.util.Optional;
import org.colead.kernel.Money;
import org.colead.kernel.Refusal;

/// An amount as people type it.
public class MoneyField extends BigDecimalField {

    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000_000L);

    public MoneyField(String label) {
        super(label);
    }

    /// Nothing where nothing was typed; refused with fractions of a cent, and beyond 10¹².
    public Money money() {
        var typed = Optional.ofNullable(getValue()).orElse(BigDecimal.ZERO);
        if (typed.stripTrailingZeros().scale() > 2 || typed.abs().compareTo(MOST) > 0) {
            throw Refusal.because("Write money in whole cents, like 9400 or 12.50.");
        }
        return new Money(typed.movePointRight(2).longValueExact());
    }

    public void show(Money money) {
        var units = BigDecimal.valueOf(money.cents(), 2).stripTrailingZeros();
        setValue(units.scale() < 0 ? units.setScale(0) : units);
    }
}
