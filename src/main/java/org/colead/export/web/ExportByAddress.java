package org.colead.export.web;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.colead.decision.DecisionId;
import org.colead.export.AsJson;
import org.colead.export.AsPdf;
import org.colead.export.Exports;
import org.colead.export.WholeDecision;
import org.colead.kernel.Refusal;
import org.colead.people.People;
import org.colead.platform.SignedIn;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/// The exports of a decision, each at an address of its own, for whoever is signed in and may read
/// the decision; for everybody else there is nothing here.
@Controller
@RequestMapping("/export/decisions")
class ExportByAddress {

    private final Exports exports;
    private final AsPdf pdf;
    private final People people;
    private final SignedIn signedIn;

    ExportByAddress(Exports exports, AsPdf pdf, People people, SignedIn signedIn) {
        this.exports = exports;
        this.pdf = pdf;
        this.people = people;
        this.signedIn = signedIn;
    }

    @GetMapping("/{id}.json")
    ResponseEntity<byte[]> json(@PathVariable String id) {
        return whole(id)
                .map(it -> file(it, "json", MediaType.APPLICATION_JSON, AsJson.bytes(it)))
                .orElseThrow(ExportByAddress::nothing);
    }

    @GetMapping("/{id}.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable String id) {
        var locale = people.localeOf(signedIn.person());
        return whole(id)
                .map(it -> file(it, "pdf", MediaType.APPLICATION_PDF, pdf.bytes(it, locale)))
                .orElseThrow(ExportByAddress::nothing);
    }

    private Optional<WholeDecision> whole(String id) {
        try {
            return Optional.of(exports.whole(DecisionId.of(id), signedIn.person()));
        } catch (Refusal | IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }

    /// Whether it is not there or not theirs to read is nobody’s to find out.
    private static ResponseStatusException nothing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    private static ResponseEntity<byte[]> file(
            WholeDecision it, String ending, MediaType type, byte[] bytes) {
        var name = it.decision().title().replaceAll("[\\\\/:*?\"<>|\\p{Cc}]", " ").strip();
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.noStore())
                .header("X-Content-Type-Options", "nosniff")
                .header(
                        "Content-Disposition",
                        ContentDisposition.attachment()
                                .filename(name + "." + ending, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(bytes);
    }
}
