/// What an import may cost and what holds it to that: files come from anywhere. Start at [Limits], then [Guard].
package yandu.importer.guard;
