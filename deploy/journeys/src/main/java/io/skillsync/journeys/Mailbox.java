package io.skillsync.journeys;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/// The mails that one address got, read from the mail sink.
public record Mailbox(URI sink, String address) {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Duration ARRIVAL = Duration.ofSeconds(10);
    private static final Pattern LINK =
            Pattern.compile("https?://[^\\s\"<>]+/login-actions/action-token[^\\s\"<>]+");

    /// Subject and raw text of each, the oldest first.
    public List<Mail> mails() {
        try {
            var request =
                    HttpRequest.newBuilder(URI.create(sink + "/api/user/" + address + "/messages"))
                            .build();
            var answer = HTTP.send(request, BodyHandlers.ofString());
            // The sink knows an address from its first mail on.
            if (answer.statusCode() != 200) return List.of();
            return StreamSupport.stream(
                            new JsonMapper().readTree(answer.body()).spliterator(), false)
                    .map(mail ->
                            new Mail(
                                    mail.path("subject").asText(),
                                    mail.path("mimeMessage").asText()))
                    .toList();
        } catch (IOException failed) {
            throw new Surprise("The mail sink is not reachable: " + failed.getMessage(), failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Surprise("Interrupted while reading mail", interrupted);
        }
    }

    /// The link by which an address is verified, as soon as the mail is there.
    public String verificationLink() {
        var mail =
                Patience.within(
                        ARRIVAL, "a mail to " + address, this::mails, mails -> !mails.isEmpty());
        var link = LINK.matcher(mail.getFirst().plainText());
        if (link.find()) return link.group();
        throw new Surprise("There is no link in the mail " + mail.getFirst().subject());
    }

    /// One mail.
    ///
    /// @param text headers and body as they were sent
    public record Mail(String subject, String text) {
        /// The text without the soft line breaks and escapes of its transfer encoding.
        String plainText() {
            return text.replace("=\r\n", "").replace("=3D", "=").replace("&amp;", "&");
        }
    }
}
