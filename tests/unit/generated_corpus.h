// A corpus made by the generator program, with what the generator says about it. The program's path comes from CMake as
// PLUMBLINE_GEN_CORPUS.
#pragma once

#include <gtest/gtest.h>

#include <cstdint>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <random>
#include <string>
#include <vector>

namespace plumb::test {

/// A line of the generator's --index.
struct GeneratedMessage {
    std::uint64_t begin = 0;
    std::uint64_t length = 0;
    std::string type;
    std::string controlId;
};

struct GeneratedCorpus {
    std::string text;
    std::vector<GeneratedMessage> messages;
};

/// Runs the generator with `arguments`, such as "--count 100 --framing mllp".
inline GeneratedCorpus generateCorpus(const std::string& arguments) {
    namespace fs = std::filesystem;
    const fs::path base = fs::temp_directory_path() / ("plumbline-corpus-" + std::to_string(std::random_device{}()));
    const std::string out = base.string() + ".hl7", index = base.string() + ".tsv", stats = base.string() + ".json";
    const std::string command = '"' + std::string(PLUMBLINE_GEN_CORPUS) + "\" " + arguments + " --out \"" + out +
                                "\" --index \"" + index + "\" --stats \"" + stats + '"';
    GeneratedCorpus corpus;
    if (std::system(command.c_str()) != 0) {
        ADD_FAILURE() << "the generator failed: " << command;
        return corpus;
    }
    std::ifstream text(out, std::ios::binary);
    corpus.text.resize(static_cast<std::size_t>(fs::file_size(out)));
    text.read(corpus.text.data(), static_cast<std::streamsize>(corpus.text.size()));
    std::ifstream lines(index);
    std::uint64_t number = 0;
    for (GeneratedMessage message;
         lines >> number >> message.begin >> message.length >> message.type >> message.controlId;) {
        corpus.messages.push_back(message);
    }
    text.close();
    lines.close();
    for (const std::string& path : {out, index, stats}) {
        fs::remove(path);
    }
    return corpus;
}

}  // namespace plumb::test
