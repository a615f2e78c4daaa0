/// Work off the JavaFX thread. Start at [Tasks].
package yandu.ui.task;
