/// The look into uploaded files, in a process of its own that may be killed: parsers meet hostile
/// input here, with little memory, no secrets in the environment, and a clock running.
package io.skillsync.careerforge.resume.adapter.out.inspection;
