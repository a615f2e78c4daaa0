/// Every word the program says, by key. Start at [Words].
package yandu.i18n;
