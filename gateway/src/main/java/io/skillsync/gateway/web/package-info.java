/// What a browser sees of the door: the landing page, the API documents with their Swagger UI,
/// security headers, and which other origins may call.
package io.skillsync.gateway.web;
