package org.colead.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeMarkdownTest {

    @Test
    void keepsEmphasisListsQuotesAndLinks() {
        assertThat(SafeMarkdown.html("**Five** hours\n\n- one\n- two\n\n> said"))
                .contains("<strong>Five</strong>", "<li>one</li>", "<blockquote>");
        assertThat(SafeMarkdown.html("[the plan](https://example.org/plan)"))
                .contains("href=\"https://example.org/plan\"")
                .contains("nofollow")
                .contains("noopener");
    }

    @Test
    void aLineBreakStaysOne() {
        assertThat(SafeMarkdown.html("first\nsecond")).contains("<br");
    }

    @Test
    void headingsAndHtmlStayTheCharactersTheyWereTypedAs() {
        assertThat(SafeMarkdown.html("# 1 is fine")).doesNotContain("<h1").contains("1 is fine");
        assertThat(SafeMarkdown.html("less < more & <b>bold</b>"))
                .contains("&lt;b&gt;bold")
                .doesNotContain("<b>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "[x](javascript:alert(1))",
                "[x](JaVaScRiPt:alert(1))",
                "[x](java\tscript:alert(1))",
                "[x](data:text/html;base64,PHNjcmlwdD4=)",
                "[x](vbscript:msgbox)",
                "![x](https://tracker.example/pixel.gif)",
                "<a href='javascript:alert(1)'>x</a>",
                "<svg/onload=alert(1)>",
                "<iframe src=//evil.example></iframe>",
                "[x](https://e.example \"onmouseover=alert(1)\")",
                "`<script>alert(1)</script>`",
                "<style>*{display:none}</style>",
                "[x](//evil.example\" onclick=\"alert(1))",
                "<<script>script>alert(1)<</script>/script>"
            })
    void nothingThatSomebodyTypesCanAct(String typed) {
        var html = SafeMarkdown.html(typed).toLowerCase(java.util.Locale.ROOT);

        assertThat(html)
                .doesNotContain("<script", "<img", "<svg", "<iframe", "<style")
                .doesNotContainPattern("<[^>]*\\son\\w+\\s*=")
                .doesNotContainPattern("href=\"(?!https?:|mailto:)[^\"]*:");
    }
}
