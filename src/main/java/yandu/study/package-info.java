/// What there is to learn in a report: study items and the cards made from them. Start at [CardMakers].
package yandu.study;
