/// The HTTP manners that every service shares: one problem document, ETags, page cursors.
package io.skillsync.service.http;
