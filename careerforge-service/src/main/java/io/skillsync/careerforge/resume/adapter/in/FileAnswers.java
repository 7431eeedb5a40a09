package io.skillsync.careerforge.resume.adapter.in;

import io.skillsync.careerforge.resume.ResumeFile;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/// Hands out stored files: as attachments of exactly the stored type, so that no browser runs them.
final class FileAnswers {
    private FileAnswers() {}

    static Response download(ResumeFile file, byte[] bytes) {
        var ascii = file.name().replaceAll("[^\\x20-\\x7e]", "_");
        var exact = URLEncoder.encode(file.name(), StandardCharsets.UTF_8).replace("+", "%20");
        return Response.ok(bytes, file.mediaType().mime())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"%s\"; filename*=UTF-8''%s".formatted(ascii, exact))
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .build();
    }
}
