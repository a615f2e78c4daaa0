/// What a report is: its text, the blocks of the text, spans over it, anchors that survive corrections. Start at [Document].
package yandu.document;
