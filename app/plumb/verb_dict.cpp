// plumb dict: what the standard says.
#include "plumb/dictionary_text.h"
#include "plumb/exit_codes.h"
#include "plumb/verbs.h"

#include <algorithm>
#include <memory>
#include <optional>
#include <utility>

namespace plumb::cli {
namespace {

using dictionary::Dictionary;
using dictionary::Version;

struct DictOptions {
    std::vector<std::string> words;
    std::string version = "2.5.1";
    std::string search;
    std::string format = "text";
    bool versions = false;
};

std::string joinedNames(const std::vector<std::string>& names) {
    std::string all;
    for (const std::string& name : names) {
        all += (all.empty() ? "" : ", ") + name;
    }
    return all;
}

/// Why nothing was found: another version has it, or the word is like others, or neither.
Error notFound(const Dictionary& dictionary, const std::string& word) {
    const std::string version(versionName(dictionary.version()));
    std::vector<std::string> others;
    for (const Version other : dictionary::kVersions) {
        if (!findEntries(Dictionary::of(other), word).empty()) {
            others.emplace_back(versionName(other));
        }
    }
    if (!others.empty()) {
        return Error(MessageId::DictionaryOtherVersion, {word, version, joinedNames(others)});
    }
    const std::size_t divider = word.find_first_of("-.");
    if (divider != std::string::npos && !findEntries(dictionary, word.substr(0, divider)).empty()) {
        return Error(MessageId::DictionaryNoSuchPart, {word, version, word.substr(0, divider)});
    }
    const std::vector<std::string> near = nearNames(dictionary, word);
    return near.empty() ? Error(MessageId::DictionaryNotFound, {word, version})
                        : Error(MessageId::DictionaryNotFoundNear, {word, version, joinedNames(near)});
}

/// Prints entries in the chosen form, in full or a line each.
void print(Session& session, const DictOptions& options, const std::vector<DictionaryEntry>& entries, bool whole) {
    std::string out;
    if (options.format == "text") {
        if (!whole) {
            appendEntryLines(out, entries);
        }
        for (std::size_t i = 0; whole && i < entries.size(); ++i) {
            out += i == 0 ? "" : "\n";
            appendEntryText(out, entries[i]);
        }
    } else {
        const bool lines = options.format == "ndjson";
        out += lines ? "" : "[";
        for (std::size_t i = 0; i < entries.size(); ++i) {
            out += lines || i == 0 ? "" : ",\n ";
            appendEntryJson(out, entries[i], whole);
            out += lines ? "\n" : "";
        }
        out += lines ? "" : "]\n";
    }
    session.out().write(out);
}

int runVersions(Session& session, const DictOptions& options, const Dictionary& dictionary, const std::string& word) {
    std::string out;
    if (options.format == "text") {
        out = versionsText(word);
    } else {
        appendVersionsJson(out, word, options.format == "ndjson");
    }
    if (out.empty()) {
        session.complain(notFound(dictionary, word));
        return kFindings;
    }
    session.out().write(options.format == "json" ? '[' + out + "]\n" : out);
    return kFine;
}

/// What is asked for: "table 0001" is 0001.
std::optional<std::string> subject(Session& session, const DictOptions& options) {
    std::vector<std::string> words = options.words;
    if (words.size() == 2 && words.front() == "table") {
        words.erase(words.begin());
    }
    if (words.size() == 1 && options.search.empty()) {
        return words.front();
    }
    session.complain("Say what to look up, such as PID-3, CX, ADT_A01 or 0001; or a list (segments, types, tables, "
                     "structures, events); or --search with words.");
    return std::nullopt;
}

int runDict(Session& session, const DictOptions& options) {
    const std::optional<Version> version = dictionary::parseVersion(options.version);
    if (!version) {
        std::vector<std::string> names(dictionary::kVersionNames.begin(), dictionary::kVersionNames.end());
        session.complain(Error(MessageId::DictionaryUnknownVersion, {options.version, joinedNames(names)}));
        return kWrongUsage;
    }
    const Dictionary& dictionary = Dictionary::of(*version);
    if (!options.search.empty() && options.words.empty()) {
        const std::vector<DictionaryEntry> found = searchEntries(dictionary, options.search);
        if (found.empty()) {
            session.complain(Error(MessageId::DictionaryNothingNamed, {options.search, options.version}));
            return kFindings;
        }
        print(session, options, found, false);
        return kFine;
    }
    const std::optional<std::string> word = subject(session, options);
    if (!word) {
        return kWrongUsage;
    }
    if (isListName(*word)) {
        print(session, options, listEntries(dictionary, *word), false);
        return kFine;
    }
    if (options.versions) {
        return runVersions(session, options, dictionary, *word);
    }
    const std::vector<DictionaryEntry> found = findEntries(dictionary, *word);
    if (found.empty()) {
        session.complain(notFound(dictionary, *word));
        return kFindings;
    }
    // A message code alone has many events: each on a line.
    const bool several = found.size() > 2;
    print(session, options, found, !several);
    return kFine;
}

}  // namespace

Run addDictVerb(CLI::App& app) {
    auto options = std::make_shared<DictOptions>();
    app.add_option("what", options->words,
                   "PID, PID-3, PID-3.4.1, CX, CX.4, ADT_A01, ADT^A01, table 0001; or segments, types, tables, "
                   "structures, events")
        ->type_name("WHAT");
    app.add_option("--version", options->version, "The version of HL7, 2.1 to 2.8.2")
        ->type_name("VERSION")
        ->capture_default_str();
    app.add_flag("--versions", options->versions, "In which versions it is, and what differs");
    app.add_option("--search", options->search, "Everything whose name or text holds these words")->type_name("WORDS");
    app.add_option("-f,--format", options->format, "text, json (an array), or ndjson (an object per line)")
        ->check(CLI::IsMember({"text", "json", "ndjson"}))
        ->type_name("FORMAT")
        ->capture_default_str();
    app.footer("Examples:\n"
               "  plumb dict PID-3\n"
               "  plumb dict ADT_A01 --version 2.3\n"
               "  plumb dict PID-3 --versions\n"
               "  plumb dict table 0001\n"
               "  plumb dict --search 'discharge disposition'");
    return [options](Session& session) { return runDict(session, *options); };
}

}  // namespace plumb::cli
