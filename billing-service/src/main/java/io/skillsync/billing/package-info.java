/// Plans, allowances and what was used of them. Other services ask here before they do something
/// metered, and settle it by the events that they emit anyway; nobody but this service counts.
package io.skillsync.billing;
