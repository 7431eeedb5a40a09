/// Parts of text analysis under the names that a full Elasticsearch distribution gives them.
/// `named_components.json` tells the server which class stands for which name.
package io.skillsync.elasticsearch;
