package org.colead.people.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.colead.kernel.PersonId;
import org.colead.kernel.Sentence;
import org.colead.people.DemoPeople.Suggestion;
import org.junit.jupiter.api.Test;

class SignInFormTest {

    private final SignInForm form = new SignInForm(new PageWords(Locale.ENGLISH), Html.html(""));

    @Test
    void theDemoOffersItsPeopleByAClick() {
        var theo = PersonId.next();
        var page =
                form.body(
                                "",
                                Html.html(""),
                                List.of(
                                        new Suggestion(
                                                theo,
                                                "Theo <Brandt>",
                                                Sentence.of("has a concern to answer"))))
                        .source();
        assertThat(page)
                .contains("This is the demo", "value=\"" + theo + "\"", "has a concern to answer")
                .contains("Theo &lt;Brandt&gt;")
                .doesNotContain("<Brandt>");
    }

    @Test
    void whatLooksLikeATemplateInAnArgumentStaysText() {
        assertThat(Html.html("<b>{0}</b><i>{1}</i>", "{1}", "x").source())
                .isEqualTo("<b>{1}</b><i>x</i>");
    }
}
