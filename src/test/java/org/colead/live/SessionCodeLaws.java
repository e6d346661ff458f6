package org.colead.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.colead.kernel.Refusal;

class SessionCodeLaws {

    @Property(tries = 200)
    void isReadHoweverItIsTyped(@ForAll @IntRange(min = 0, max = 5) int at) {
        var code = SessionCode.next();
        var typed = new StringBuilder(code.value().toLowerCase(Locale.ROOT)).insert(at, " - ");

        assertThat(SessionCode.typed(typed.toString())).isEqualTo(code);
        assertThat(SessionCode.typed(code.spaced())).isEqualTo(code);
    }

    @Property(tries = 200)
    void hasNoSignThatIsTakenForAnother(@ForAll @IntRange(min = 0, max = 5) int at) {
        assertThat("0OQ1IL2Z5S6G8BUV".indexOf(SessionCode.next().value().charAt(at))).isNegative();
    }

    @Example
    void anythingElseIsNoCode() {
        for (var typed : new String[] {"", "ACD34", "ACD3477", "ACD34O", "<script>"}) {
            assertThatThrownBy(() -> SessionCode.typed(typed)).isInstanceOf(Refusal.class);
        }
    }
}
