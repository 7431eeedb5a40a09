/// What every service's tests share: the architecture's rules, contract suites, honest fakes, a
/// slice of the test platform, tokens.
package io.skillsync.testkit;
