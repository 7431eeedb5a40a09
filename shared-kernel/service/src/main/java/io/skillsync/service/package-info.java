/// What every Quarkus service of the platform shares.
package io.skillsync.service;
