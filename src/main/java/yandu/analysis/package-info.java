/// What is in a report: lists with their items and measures (Outline), set phrases (Phrase), what they stand
/// for (Glossary). Pure rules. Start at [Analyzer].
package yandu.analysis;
