/// One model of a laid-out document, and what fills it: PDF by glyph positions, Word by styles,
/// HTML by structure, plain text by lines. A reader sees lines of text with position, size, weight,
/// colour and link targets and never learns from which format they came. What a person cannot see
/// is kept apart as hidden text.
package io.skillsync.aicore.document;
