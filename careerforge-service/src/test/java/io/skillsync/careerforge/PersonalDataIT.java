package io.skillsync.careerforge;

import io.quarkus.test.junit.QuarkusTest;
import io.skillsync.testkit.PersonalDataContract;

@QuarkusTest
class PersonalDataIT extends PersonalDataContract {}
