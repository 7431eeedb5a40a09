/// The search service.
package io.skillsync.search;
