/// The search language of the cards: what is typed becomes a tree of conditions. Start at [QueryParser].
package yandu.study.query;
