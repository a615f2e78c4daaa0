/// The sheet over the window by which things are taken away as files. Start at [ExportModel].
package yandu.ui.export;
