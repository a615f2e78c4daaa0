package yandu.store;

import tools.jackson.databind.json.JsonMapper;

/// The mapper for columns that hold JSON, made when the first of them is read: opening the program does not
/// wait.
final class Json {
    static final JsonMapper MAPPER = new JsonMapper();

    private Json() {}
}
