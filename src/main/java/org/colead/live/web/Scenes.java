package org.colead.live.web;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.colead.kernel.UuidV7;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;

/// What the room is asked now, as a piece of a page: written once for all who may do the same and
/// read the same language.
@Component
class Scenes {

    /// Stand for what belongs to one person, and are in nobody’s words.
    private static final String KEY = UuidV7.next().toString();

    private static final String TOKEN = UuidV7.next().toString();
    private static final int REMEMBERED = 200;

    private final SpringTemplateEngine templates;
    private final Clock clock;
    private final Map<SceneKind, String> written =
            new LinkedHashMap<>(16, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<SceneKind, String> eldest) {
                    return size() > REMEMBERED;
                }
            };

    Scenes(SpringTemplateEngine templates, Clock clock) {
        this.templates = templates;
        this.clock = clock;
    }

    /// @param given whether this person has answered already
    String scene(Holding holding, boolean given, String token) {
        return own(shared(SceneKind.of(holding, given), holding), token);
    }

    /// With what stands in its form already; for this person alone.
    String scene(Holding holding, boolean given, String token, Filled filled) {
        return filled.isEmpty()
                ? scene(holding, given, token)
                : own(write(SceneKind.of(holding, given), holding, filled), token);
    }

    /// As it is for all; [#own] makes it somebody’s.
    String shared(SceneKind kind, Holding holding) {
        synchronized (written) {
            return written.computeIfAbsent(kind, k -> write(k, holding, Filled.NOTHING));
        }
    }

    private String write(SceneKind kind, Holding holding, Filled filled) {
        var page = new Context(kind.language());
        page.setVariable("say", new Saying(kind.language(), clock.getZone()));
        page.setVariable("room", holding.state());
        page.setVariable("part", kind.part());
        page.setVariable("facilitates", kind.facilitates());
        page.setVariable("offered", kind.offered());
        page.setVariable("given", kind.given());
        page.setVariable("path", holding.path());
        page.setVariable("typed", filled.words());
        page.setVariable("filled", filled);
        page.setVariable("ballot", filled.ballot());
        page.setVariable("key", KEY);
        page.setVariable("token", TOKEN);
        return templates.process("live-scene", page);
    }

    static String own(String scene, String token) {
        return scene.replace(KEY, UuidV7.next().toString()).replace(TOKEN, token);
    }
}
