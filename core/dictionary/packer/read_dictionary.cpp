// The folder as a whole.
#include "dictionary/packer/read_text.h"

#include <fstream>
#include <iterator>
#include <optional>
#include <string>

namespace plumb::dictionary::packer {
namespace {

template <class Read>
auto readFile(const std::string& folder, const std::string& name, Read read, std::vector<Fault>& faults) {
    std::ifstream in(folder + '/' + name, std::ios::binary);
    const std::string content{std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
    if (!in.good() && !in.eof()) {
        faults.push_back({name, 0, "cannot be read"});
    }
    return read(TextFile(name, content, faults));
}

}  // namespace

DictionaryText readDictionary(const std::string& folder, std::vector<Fault>& faults) {
    DictionaryText text;
    for (const Version version : kVersions) {
        TextVersion& into = text.versions[static_cast<std::size_t>(version)];
        const std::string below = std::string(versionName(version)) + '/';
        into.segments = readFile(folder, below + "segments.txt", readSegments, faults);
        into.types = readFile(folder, below + "types.txt", readTypes, faults);
        into.structures = readFile(folder, below + "structures.txt", readStructures, faults);
        into.events = readFile(folder, below + "events.txt", readEvents, faults);
    }
    text.tables = readFile(folder, "tables.txt", readTables, faults);
    return text;
}

}  // namespace plumb::dictionary::packer
