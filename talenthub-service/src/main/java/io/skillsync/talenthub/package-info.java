/// The talenthub service.
package io.skillsync.talenthub;
