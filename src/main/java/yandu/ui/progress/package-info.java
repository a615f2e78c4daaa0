/// How far a learner has come. Start at [ProgressModel].
package yandu.ui.progress;
