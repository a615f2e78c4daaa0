/// Notes of a report, and taking them away. Start at [NotesModel].
package yandu.ui.notes;
