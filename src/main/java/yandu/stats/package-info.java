/// Pure projections of cards and the review log. Start at [Projection], which makes [Progress].
package yandu.stats;
