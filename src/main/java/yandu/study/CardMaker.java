package yandu.study;

import java.util.List;

/// One way to make cards. Pure and deterministic. Each maker says in its comment what would make its cards
/// bad and how it avoids that.
public interface CardMaker {

    /// Cards in any order; every answer is a literal piece of the report or an entry of the glossary.
    List<Card> make(Material material);
}
