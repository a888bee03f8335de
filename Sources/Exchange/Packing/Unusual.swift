/// JSON that this reader does not read itself; the general reader decides on it.
struct Unusual: Error {}
