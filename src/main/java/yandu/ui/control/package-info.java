/// What several screens share: the frame's contracts and small controls. Start at [View].
package yandu.ui.control;
