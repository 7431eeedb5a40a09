/// The embedding model that ships with the service.
package io.skillsync.aicore.embedding.adapter.out;
