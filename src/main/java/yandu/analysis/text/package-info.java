/// Tools for reading Chinese and English text that know nothing of phrases: character classes (Chars), a trie
/// for many-pattern search (Trie), words with their classes (Lexicon, Segmenter). Start at [Segmenter].
package yandu.analysis.text;
