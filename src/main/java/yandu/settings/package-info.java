/// What a user can set, one record in one file. Start at [Settings].
package yandu.settings;
