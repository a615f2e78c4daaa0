/// Use cases, free of JavaFX; a verb each. Refused is how they say no. Start at [Reading].
package yandu.service;
