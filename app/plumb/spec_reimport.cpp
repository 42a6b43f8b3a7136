#include "plumb/spec_reimport.h"

#include "base/file.h"
#include "plumb/text_output.h"
#include "spec/spec_yaml.h"

#include <cstdint>
#include <utility>

namespace plumb::cli {
namespace {

constexpr std::uint64_t kLargestSpec = 64u << 20;

struct SpecText {
    std::string text;
    spec::SpecDocument document;
};

/// As it was written, and not laid over what it extends.
Result<SpecText> specTextOf(const std::string& file) {
    Result<std::string> text = readAll(file, kLargestSpec);
    if (!text) {
        return fail(std::move(text.error()));
    }
    spec::ReadSpec read = spec::readSpecYaml(*text, file);
    if (!read.notes.empty()) {
        return fail(spec::asError(read.notes.front(), read.notes.size() - 1));
    }
    return SpecText{std::move(*text), std::move(read.document)};
}

}  // namespace

Result<MergedImport> mergedOnto(const std::string& onto, const std::string& base, const spec::SpecDocument& imported) {
    const Result<SpecText> ours = specTextOf(onto);
    if (!ours) {
        return fail(ours.error());
    }
    spec::SpecDocument before;
    if (!base.empty()) {
        Result<SpecText> earlier = specTextOf(base);
        if (!earlier) {
            return fail(std::move(earlier.error()));
        }
        before = std::move(earlier->document);
    }
    Result<spec::Reimport> reimport = spec::reimported(before, ours->document, imported);
    if (!reimport) {
        return fail(std::move(reimport.error()));
    }
    spec::ReimportedText text = spec::reimportedText(ours->text, ours->document, reimport->spec);
    return MergedImport{std::move(*reimport), std::move(text)};
}

void tellMerged(Session& session, const MergedImport& merged, bool reported) {
    constexpr std::size_t kMostTold = 20;
    const spec::Reimport& reimport = merged.reimport;
    session.complain(grouped(reimport.changes.size()) + " changed by the document, " + grouped(reimport.kept.size()) +
                     " of your own kept, " + grouped(reimport.conflicts.size()) +
                     " changed by both, where yours stays.");
    for (std::size_t i = 0; i < reimport.conflicts.size() && i < kMostTold && !reported; ++i) {
        const spec::SpecChange& one = reimport.conflicts[i];
        session.complain(one.at + ": the document says " + (one.after.empty() ? "nothing any more" : one.after) +
                         ", your spec " + (one.ours.empty() ? "nothing" : one.ours) + '.');
    }
    if (merged.text.anew) {
        session.complain(
            "The changes had no place in the text of the spec, so it was written anew, without its comments.");
    }
}

}  // namespace plumb::cli
