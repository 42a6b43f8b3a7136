// Generated traffic with the places of its messages, as benchmarks read it.
#pragma once

#include "base/bytes.h"

#include <cstdint>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

namespace plumb::bench {

struct Corpus {
    std::string text;
    std::vector<ByteView> messages;
};

/// The file, and the generator's index beside it.
[[nodiscard]] inline Corpus load(const std::string& path) {
    Corpus corpus;
    std::ifstream in(path, std::ios::binary);
    corpus.text.assign(std::istreambuf_iterator<char>(in), {});
    std::ifstream index(path + ".index");
    std::uint64_t number = 0, offset = 0, length = 0;
    for (std::string type, control; index >> number >> offset >> length >> type >> control;) {
        corpus.messages.push_back(slice(asBytes(corpus.text), {offset, length}));
    }
    return corpus;
}

}  // namespace plumb::bench
