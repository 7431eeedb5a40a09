package io.skillsync.service.http;

import io.skillsync.kernel.Version;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.regex.Pattern;

/// A version as an ETag, and an `If-Match` header as the version that a caller expects.
public final class Etags {
    private static final Pattern TAG = Pattern.compile("\"(\\d{1,9})\"");

    private Etags() {}

    /// The expectation of a change to something that exists: 428 without the header, 400 when it is
    /// no tag of ours.
    public static Version.Expected required(String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank())
            throw Problems.of(
                            428,
                            "version.required",
                            "Say which version you change: send its ETag as If-Match.")
                    .build();
        return parse(ifMatch);
    }

    /// The expectation of a command, which may leave it out.
    public static Version.Expected optional(String ifMatch) {
        return ifMatch == null || ifMatch.isBlank() ? Version.Expected.ANY : parse(ifMatch);
    }

    private static Version.Expected parse(String ifMatch) {
        if (ifMatch.strip().equals("*")) return Version.Expected.ANY;
        var tag = TAG.matcher(ifMatch.strip());
        if (!tag.matches())
            throw Problems.of(
                            400,
                            "version.malformed",
                            "If-Match holds an ETag as it was sent, such as \"3\".")
                    .build();
        return Version.Expected.exactly(Integer.parseInt(tag.group(1)));
    }

    public static Response ok(Version version, Object body) {
        return Response.ok(body).tag(tag(version)).build();
    }

    public static Response created(URI place, Version version, Object body) {
        return Response.created(place).tag(tag(version)).entity(body).build();
    }

    private static EntityTag tag(Version version) {
        return new EntityTag(String.valueOf(version.number()));
    }
}
