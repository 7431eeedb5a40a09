/// Which service a request belongs to, and what a request must look like to be carried there: clean
/// paths, bounded bodies, no headers that claim an identity, a deadline up to the response head.
///
/// The policies are plain Java; `adapter.in` holds the reverse proxy. The proxy engine reads the
/// client's request and writes the service's at once, so that both ends live in the one adapter.
package io.skillsync.gateway.route;
