// Packs resources/dictionary into a source file: dictionary_packer FOLDER OUTPUT.cpp
#include "dictionary/packer/pack.h"
#include "dictionary/packer/read_text.h"

#include <cstdio>
#include <fstream>
#include <string>
#include <vector>

namespace {

bool writeSource(const std::string& path, const std::vector<std::uint8_t>& bytes) {
    std::string out = "// Made by dictionary_packer from resources/dictionary.\n"
                      "#include \"dictionary/embedded.h\"\n\n"
                      "namespace plumb::dictionary {\n"
                      "namespace {\n"
                      "const std::uint8_t kBytes[] = {";
    constexpr std::size_t kRow = 32;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        out += i % kRow == 0 ? "\n" : "";
        out += std::to_string(bytes[i]) + ',';
    }
    out += "};\n"
           "}  // namespace\n\n"
           "ByteView embeddedDictionary() {\n"
           "    return kBytes;\n"
           "}\n\n"
           "}  // namespace plumb::dictionary\n";
    std::ofstream file(path, std::ios::binary | std::ios::trunc);
    file << out;
    return file.flush().good();
}

}  // namespace

int main(int argc, char** argv) {
    using namespace plumb::dictionary::packer;
    if (argc != 3) {
        std::fputs("usage: dictionary_packer FOLDER OUTPUT.cpp\n", stderr);
        return 2;
    }
    std::vector<Fault> faults;
    const DictionaryText text = readDictionary(argv[1], faults);
    for (const Fault& fault : faults) {
        std::fprintf(stderr, "%s/%s\n", argv[1], fault.text().c_str());
    }
    if (!faults.empty()) {
        return 1;
    }
    const Packed packed = pack(text);
    if (!packed.problem.empty()) {
        std::fprintf(stderr, "dictionary_packer: %s.\n", packed.problem.c_str());
        return 1;
    }
    if (!writeSource(argv[2], packed.bytes)) {
        std::fprintf(stderr, "dictionary_packer: %s cannot be written.\n", argv[2]);
        return 1;
    }
    return 0;
}
