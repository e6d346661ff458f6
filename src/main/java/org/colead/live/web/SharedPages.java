package org.colead.live.web;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.colead.kernel.UuidV7;
import org.colead.live.RoomState;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;

/// Pages on which nothing is somebody’s own but the name: written once for each state of a room and
/// all who may do the same, since three hundred phones look at once when a check closes.
@Component
class SharedPages {

    /// Stands for the name, and is in nobody’s words.
    private static final String NAME = UuidV7.next().toString();

    private static final int REMEMBERED = 100;

    private final Scenes scenes;
    private final SpringTemplateEngine templates;
    private final Clock clock;
    private final Map<SceneKind, Written> written =
            new LinkedHashMap<>(16, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<SceneKind, Written> eldest) {
                    return size() > REMEMBERED;
                }
            };

    SharedPages(Scenes scenes, SpringTemplateEngine templates, Clock clock) {
        this.scenes = scenes;
        this.templates = templates;
        this.clock = clock;
    }

    private record Written(RoomState of, String html) {}

    /// @param token proves that a form came from this person’s own page
    String page(Holding holding, String token) {
        var name = HtmlUtils.htmlEscape(holding.in().name(), "UTF-8");
        return Scenes.own(shared(holding), token).replace(NAME, name);
    }

    private String shared(Holding holding) {
        var kind = SceneKind.of(holding, false);
        synchronized (written) {
            var known = written.get(kind);
            if (known == null || known.of() != holding.state()) {
                known = new Written(holding.state(), write(kind, holding));
                written.put(kind, known);
            }
            return known.html();
        }
    }

    private String write(SceneKind kind, Holding holding) {
        var say = new Saying(kind.language(), clock.getZone());
        var page = new Context(kind.language());
        PhonePages.unsaid(say, holding).forEach(page::setVariable);
        page.setVariable("name", NAME);
        page.setVariable("own", Optional.empty());
        page.setVariable("before", Optional.empty());
        page.setVariable("scene", scenes.shared(kind, holding));
        return templates.process("live", page);
    }
}
