/// How a service hears the others: CloudEvents over Kafka, retried while something is away, set
/// aside when they can never be handled.
package io.skillsync.service.messaging;
