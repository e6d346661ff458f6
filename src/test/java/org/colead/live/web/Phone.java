package org.colead.live.web;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/// One phone without a script: it looks, and sends the form that it sees.
final class Phone {

    private final MockMvc web;
    private final String path;
    private @Nullable Cookie seat;

    Phone(MockMvc web, String path) {
        this.web = web;
        this.path = path;
    }

    MvcResult look() throws Exception {
        return done(get(path));
    }

    String page() throws Exception {
        return look().getResponse().getContentAsString();
    }

    MvcResult open(String link) throws Exception {
        return done(post(link));
    }

    /// Sends the form of the page for this act, with these fields filled in.
    MvcResult send(String act, Map<String, String> typed) throws Exception {
        return send(act, page(), typed);
    }

    MvcResult send(String act, String page, Map<String, String> typed) throws Exception {
        var form = post(path + act);
        for (var hidden : new String[] {"key", "token", "check", "outside", "read"}) {
            var value = hidden(page, path + act, hidden);
            if (value != null) {
                form.param(hidden, value);
            }
        }
        typed.forEach(form::param);
        return done(form);
    }

    /// The same with a field that a page has once sent several times.
    MvcResult sendTwice(String act, String field, String... values) throws Exception {
        var page = page();
        var form = post(path + act).param(field, values);
        for (var hidden : new String[] {"key", "token", "check"}) {
            form.param(hidden, String.valueOf(hidden(page, path + act, hidden)));
        }
        return done(form);
    }

    MvcResult plain(String act, Map<String, String> typed) throws Exception {
        var form = post(path + act);
        typed.forEach(form::param);
        return done(form);
    }

    @Nullable Cookie seat() {
        return seat;
    }

    private MvcResult done(MockHttpServletRequestBuilder request) throws Exception {
        if (seat != null) {
            request.cookie(seat);
        }
        var result = web.perform(request).andReturn();
        Arrays.stream(result.getResponse().getCookies())
                .filter(cookie -> cookie.getName().equals("colead-seat"))
                .forEach(cookie -> seat = cookie);
        return result;
    }

    static @Nullable String hidden(String page, String action, String name) {
        int at = page.indexOf("action=\"" + action + "\"");
        int from = Math.max(page.lastIndexOf("<form", at), 0);
        int to = at < 0 ? page.length() : page.indexOf("</form>", at);
        var field =
                Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"")
                        .matcher(page.substring(from, to));
        return field.find() ? field.group(1) : null;
    }
}
