/// Everything a user can set. Start at [SettingsModel].
package yandu.ui.settings;
