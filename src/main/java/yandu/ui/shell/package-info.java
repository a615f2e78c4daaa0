/// The frame around the screens: rail, top bar, notices, the sheet of keys. Start at [ShellView].
package yandu.ui.shell;
