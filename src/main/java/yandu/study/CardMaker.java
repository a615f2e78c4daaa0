package yandu.study;

import java.util.List;

/// One way to make cards. Pure and deterministic.
public interface CardMaker {

    List<Card> make(Material material);
}
