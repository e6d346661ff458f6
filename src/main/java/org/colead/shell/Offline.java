package org.colead.shell;

import org.colead.kernel.Sentence;

/// What is said while there is no connection; drafts are kept by the fields themselves.
final class Offline {

    static final Sentence SENTENCE =
            Sentence.of(
                    "No connection since §. The words you type are kept on this device. You can go on"
                            + " reading and writing; send them when you are connected again.");

    static final Sentence TRYING = Sentence.of("No connection; trying again.");
    static final Sentence LOST = Sentence.of("No connection.");
    static final Sentence CONNECTED = Sentence.of("Connected.");

    static final String STRIP =
            """
            if (window.clOffline) return;
            const strip = document.createElement('p');
            strip.className = 'cl-strip cl-offline';
            strip.setAttribute('role', 'status');
            strip.hidden = true;
            document.body.append(strip);
            const lost = () => {
              const now = new Date();
              const time = now.getHours() + ':' + String(now.getMinutes()).padStart(2, '0');
              strip.textContent = $0.replace('§', time);
              strip.hidden = false;
            };
            window.clOffline = lost;
            addEventListener('offline', lost);
            addEventListener('online', () => { strip.hidden = true; });
            """;

    private Offline() {}
}
