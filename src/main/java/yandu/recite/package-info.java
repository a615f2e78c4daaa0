/// Saying a report by heart where it stands. A [Masker] makes the [Mask] of a passage: its [Blank]s at a
/// [MaskLevel], each with the cards that know the same words. A [Recital] is a mask with what is uncovered so
/// far, a [Chain] leads through a list, [Knowledge] says what is known where. Nothing here changes the text: a
/// mask is a list of places over it.
package yandu.recite;
