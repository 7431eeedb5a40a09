/// The words that every inside speaks: decisions, the ways in which a request can be refused,
/// pages, owned collections. Pure Java and Mutiny; no framework, no business noun but {@link
/// io.skillsync.kernel.Money} and {@link io.skillsync.kernel.QuotaExceeded}.
package io.skillsync.kernel;
