/// The reverse proxy: Vert.x routes in front, a pooled Vert.x client behind, vertx-http-proxy
/// between them. Bodies stream through in both directions; nothing is buffered whole.
package io.skillsync.gateway.route.adapter.in;
