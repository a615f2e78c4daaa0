/// Pure projections of cards and the review log. Start at [Progress].
package yandu.stats;
