/// What every Quarkus service of the platform shares: problems, identity, transactions, outbox and inbox.
package io.skillsync.service;
