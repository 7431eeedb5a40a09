/// How events leave: written with the state, published in order by one leader per service, pruned
/// by age.
package io.skillsync.persistence.outbox;
