/// From characters on pages to paragraphs: lines, columns, heads and feet. Pure geometry, in points, y downwards. Start at
/// [Layout].
package yandu.importer.layout;
