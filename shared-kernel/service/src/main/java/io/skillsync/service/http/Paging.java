package io.skillsync.service.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.skillsync.kernel.Invalid;
import io.skillsync.kernel.Page;
import io.skillsync.kernel.PageRequest;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/// The `limit` and `after` parameters of a list, as a bean parameter.
public class Paging {
    /// Items a page, 1 to 500.
    @QueryParam("limit")
    @DefaultValue("50")
    int limit;

    /// The `next` of the page before; opaque.
    @QueryParam("after")
    String after;

    public PageRequest request() {
        return new PageRequest(limit, Optional.ofNullable(after).map(Paging::decode));
    }

    /// A page as callers see it: `next` is the cursor of the following one and is left out on the
    /// last.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Listing<T>(List<T> items, String next) {
        public static <A, T> Listing<T> of(Page<A> page, Function<A, T> view) {
            return new Listing<>(
                    page.items().stream().map(view).toList(),
                    page.next().map(Paging::encode).orElse(null));
        }
    }

    /// The page with a `Link` header for those who follow links.
    public static <A, T> Response respond(UriInfo uri, Page<A> page, Function<A, T> view) {
        var listing = Listing.of(page, view);
        var response = Response.ok(listing);
        if (listing.next() != null)
            response.link(
                    uri.getRequestUriBuilder().replaceQueryParam("after", listing.next()).build(),
                    "next");
        return response.build();
    }

    static String encode(UUID id) {
        var bytes =
                ByteBuffer.allocate(16)
                        .putLong(id.getMostSignificantBits())
                        .putLong(id.getLeastSignificantBits());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }

    static UUID decode(String cursor) {
        try {
            var bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(cursor));
            if (bytes.remaining() == 16) return new UUID(bytes.getLong(), bytes.getLong());
        } catch (IllegalArgumentException notBase64) {
            // Falls through to the one answer for every cursor that is not ours.
        }
        throw new Invalid("after", "page.cursor", "This is not a cursor of this list.");
    }
}
