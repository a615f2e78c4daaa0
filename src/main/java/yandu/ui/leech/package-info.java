/// Help with a card that is forgotten again and again, wherever such a card is in sight.
package yandu.ui.leech;
