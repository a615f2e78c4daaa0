/// Going through the phrases found in a report, by keyboard alone: [TriageModel] holds the list, the decisions
/// and the way back, [TriageView] shows the list beside the phrase in its sentence.
package yandu.ui.triage;
