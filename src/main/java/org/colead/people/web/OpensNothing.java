package org.colead.people.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/// What stands on the page of an address beside the screens that opens nothing, or that failed: one
/// sentence about what to do, and a way back.
@Component
class OpensNothing implements ErrorViewResolver {

    @Override
    public ModelAndView resolveErrorView(
            HttpServletRequest request, HttpStatus status, @Nullable Map<String, Object> model) {
        var words = PageWords.of(request);
        return new ModelAndView("opens-nothing", status)
                .addObject("language", words.language())
                .addObject("title", title(words, status))
                .addObject("why", why(words, status))
                .addObject("back", words.t("Go to Today"));
    }

    private static String title(PageWords words, HttpStatus status) {
        return status.is5xxServerError()
                ? words.t("That did not work, and it was not you.")
                : words.t("This address opens nothing here");
    }

    private static String why(PageWords words, HttpStatus status) {
        return status.is5xxServerError()
                ? words.t("Nothing was changed. Go back and try again in a minute.")
                : words.t(
                        "It may have been cut off, or what it named is gone or not for you to read. Nothing was changed. Go back, or begin at Today.");
    }
}
