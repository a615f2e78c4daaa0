/// A user's marks and comments. Start at [Note].
package yandu.notes;
