/// Documents of Word in the format of 2007 (.docx), read event by event. Start at [WordBody].
package yandu.importer.word;
