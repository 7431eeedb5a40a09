/// The models behind the labels, run by ONNX Runtime, and the files that keep what they computed.
package io.skillsync.aicore.labelling.adapter.out;
