package org.colead.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// One phone in a full room, over HTTP: it comes in by its link, listens, gives a position, and
/// looks again when it is told that something changed.
final class RoomPhone {

    private static final Pattern FIELD = Pattern.compile("name=\"(\\w+)\" value=\"([^\"]*)\"");
    private static final Pattern SCENE = Pattern.compile("\"scene\":\"([^\"]*)\"");

    private final HttpClient client;
    private final String url;
    private final String path;
    private final CompletableFuture<Void> listening = new CompletableFuture<>();
    private final CompletableFuture<Long> told = new CompletableFuture<>();
    private final CompletableFuture<String> seen = new CompletableFuture<>();
    private String cookie = "";
    private String scene = "";
    private volatile long lookedAt;
    private volatile String page = "";
    final int choice;

    RoomPhone(HttpClient client, String url, String link, int choice) {
        this.client = client;
        this.url = url;
        this.path = link.substring(0, link.indexOf("/link/"));
        this.choice = choice;
    }

    /// In milliseconds until the page stood.
    void comeIn(String link) throws IOException, InterruptedException {
        var answer =
                send(HttpRequest.newBuilder(URI.create(url + link)).POST(BodyPublishers.noBody()));
        cookie = answer.headers().firstValue("set-cookie").orElseThrow().split(";")[0];
        page = look();
        scene = field("data-scene");
        Thread.ofVirtual().start(this::listen);
    }

    private void listen() {
        var request =
                HttpRequest.newBuilder(URI.create(url + path + "/events"))
                        .header("Cookie", cookie)
                        .header("Accept", "text/event-stream");
        try {
            client.send(request.build(), BodyHandlers.ofLines())
                    .body()
                    .forEach(line -> hear(line, System.nanoTime()));
        } catch (IOException | UncheckedIOException | InterruptedException e) {
            seen.completeExceptionally(e);
        }
    }

    private void hear(String line, long at) {
        var heard = SCENE.matcher(line);
        if (!heard.find()) {
            return;
        }
        listening.complete(null);
        if (!heard.group(1).equals(scene) && told.complete(at)) {
            lookAgain();
        }
    }

    private void lookAgain() {
        try {
            var now = look();
            lookedAt = System.nanoTime();
            seen.complete(now);
        } catch (IOException | InterruptedException e) {
            seen.completeExceptionally(e);
        }
    }

    HttpResponse<String> give() throws IOException, InterruptedException {
        var fields = fields("/give");
        fields.put("choice", String.valueOf(choice));
        fields.put("words", choice > 4 ? "There is more to say." : "");
        return post("/give", fields);
    }

    void lookForTheWayToClose() throws IOException, InterruptedException {
        page = look();
    }

    HttpResponse<String> close() throws IOException, InterruptedException {
        return post("/close", fields("/next"));
    }

    private HttpResponse<String> post(String act, Map<String, String> fields)
            throws IOException, InterruptedException {
        var body =
                fields.entrySet().stream()
                        .map(e ->
                                e.getKey()
                                        + "="
                                        + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
        return send(
                HttpRequest.newBuilder(URI.create(url + path + act))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Cookie", cookie)
                        .POST(BodyPublishers.ofString(body)));
    }

    private String look() throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(url + path)).header("Cookie", cookie)).body();
    }

    private HttpResponse<String> send(HttpRequest.Builder request)
            throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private Map<String, String> fields(String act) {
        var fields = new LinkedHashMap<String, String>();
        var from = page.indexOf("action=\"" + path + act + "\"");
        var form = page.substring(from, page.indexOf("</form>", from));
        FIELD.matcher(form)
                .results()
                .filter(m -> !m.group(1).equals("choice"))
                .forEach(m -> fields.put(m.group(1), m.group(2)));
        return fields;
    }

    private String field(String name) {
        var value = Pattern.compile(name + "=\"([^\"]*)\"").matcher(page);
        return value.find() ? value.group(1) : "";
    }

    CompletableFuture<Void> listening() {
        return listening;
    }

    CompletableFuture<Long> told() {
        return told;
    }

    CompletableFuture<String> seen() {
        return seen;
    }

    long lookedAt() {
        return lookedAt;
    }
}
