/// Memory models and the review log's row: how well a card is known and when it is due. Pure. Start at
/// [Scheduler].
package yandu.schedule;
